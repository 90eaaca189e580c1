package org.centreline.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.centreline.Matter;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.Unusable;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Series;

/**
 * Everything that a site counted, over everything that it is out of; subgroups that are excluded or
 * lack either number are in neither.
 *
 * @param numerator events
 * @param denominator cases, opportunities or events expected
 */
record SiteTotal(double numerator, double denominator) {

  /**
   * Adds a site up.
   *
   * @throws MisuseException where its data have no denominators, and its rows are no single cases
   */
  static SiteTotal of(ChartAnalysis chart) {
    Series series = chart.measured().series();
    if (series instanceof Proportions shares) {
      return of(chart, shares.numerators(), shares.denominators());
    }
    if (series instanceof Rates rates) {
      return of(chart, rates.numerators(), rates.denominators());
    }
    if (isCases(chart)) {
      Doubles events = series.values();
      return of(chart, events, events.map(value -> 1));
    }
    throw new MisuseException(List.of(NO_DENOMINATOR));
  }

  private static final String NO_DENOMINATOR =
      Matter.FUNNEL
          + " compares counts with what they are out of; add "
          + Matter.DENOMINATOR
          + ", or "
          + Matter.OBSERVED
          + " and"
          + " "
          + Matter.EXPECTED
          + " (rows that are single cases, 0 or 1 each, need neither; with dates, name"
          + " the column that numbers them with "
          + Matter.ORDER
          + ")";

  /** Whether each row is a case with the event (1) or without it (0), in no order of time. */
  static boolean isCases(ChartAnalysis chart) {
    return chart.measured().series() instanceof Individuals
        && !chart.measured().subgroups().isCalendar()
        && chart.measured().series().values().present().stream().allMatch(v -> v == 0 || v == 1);
  }

  /** Whether some count is below 0, which no funnel can hold. */
  static boolean isBelowZero(ChartAnalysis chart) {
    return chart.measured().series().numerators().stream().anyMatch(count -> count < 0);
  }

  private static SiteTotal of(ChartAnalysis chart, Doubles tops, Doubles bottoms) {
    IntPredicate counts = i -> chart.points().statuses().get(i) == Status.INCLUDED;
    if (isBelowZero(chart)) {
      throw new UnusableException(
          new Unusable(
              "negative-count",
              "counts that are not below 0 in a funnel",
              "one below 0 at " + Comparison.name(chart),
              "mend the cell"));
    }
    return new SiteTotal(tops.where(counts).sum(), bottoms.where(counts).sum());
  }

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
        throw new MisuseException(
            List.of(Matter.FUNNEL + " needs two sites or more that have cases"));
      }
      SiteCounts counts =
          new SiteCounts(
              sites,
              Doubles.tabulate(totals.size(), i -> totals.get(i).numerator()),
              Doubles.tabulate(totals.size(), i -> totals.get(i).denominator()));
      return new SiteSums(counts, without, SiteTotal.isCases(charts.get(0)));
    }
  }
}
