package org.centreline.analysis;

import java.util.List;
import java.util.function.IntPredicate;
import org.centreline.series.Doubles;
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
   * @throws MisuseException where its data have no denominators
   */
  static SiteTotal of(ChartAnalysis chart) {
    Series series = chart.measured().series();
    if (series instanceof Proportions shares) {
      return of(chart, shares.numerators(), shares.denominators());
    }
    if (series instanceof Rates rates) {
      return of(chart, rates.numerators(), rates.denominators());
    }
    throw new MisuseException(
        List.of(
            "--funnel compares counts with what they are out of; add --denominator, or --observed"
                + " and --expected"));
  }

  private static SiteTotal of(ChartAnalysis chart, Doubles tops, Doubles bottoms) {
    IntPredicate counts =
        i ->
            chart.points().statuses().get(i) == Status.INCLUDED
                && !tops.isMissing(i)
                && !bottoms.isMissing(i);
    return new SiteTotal(tops.where(counts).sum(), bottoms.where(counts).sum());
  }
}
