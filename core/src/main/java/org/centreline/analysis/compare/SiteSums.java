package org.centreline.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.series.Doubles;

/**
 * What the sites counted, added up.
 *
 * @param counts of the sites that have something to count
 * @param without the names of those that have not
 * @param isCases whether every row is a case by itself
 */
record SiteSums(SiteCounts counts, List<String> without, boolean isCases) {

  SiteSums {
    without = List.copyOf(without);
  }

  /**
   * Adds each site up.
   *
   * @throws MisuseException where the data have no denominators, or fewer than two sites have any
   */
  static SiteSums of(List<ChartAnalysis> charts) {
    List<String> sites = new ArrayList<>();
    List<SiteTotal> totals = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (ChartAnalysis chart : charts) {
      SiteTotal total = SiteTotal.of(chart);
      if (total.denominator() > 0) {
        sites.add(Comparison.name(chart));
        totals.add(total);
      } else {
        without.add(Comparison.name(chart));
      }
    }
    if (sites.size() < 2) {
      throw new MisuseException(List.of("--funnel needs two sites or more that have cases"));
    }
    SiteCounts counts =
        new SiteCounts(
            sites,
            Doubles.tabulate(totals.size(), i -> totals.get(i).numerator()),
            Doubles.tabulate(totals.size(), i -> totals.get(i).denominator()));
    return new SiteSums(counts, without, SiteTotal.isCases(charts.get(0)));
  }
}
