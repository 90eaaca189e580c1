package org.centreline.analysis.compare;

import java.util.function.DoubleUnaryOperator;
import org.centreline.series.Doubles;

/**
 * A scale on which the sites of a funnel are about normal.
 *
 * <p>Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics
 * in Medicine 24 (2005) 1185-1202, appendix A: arcsine of the root for proportions, logarithm for
 * rates, logarithm or root for standardised ratios.
 *
 * @param values one a site, on this scale
 * @param spreads the standard deviation of each by chance alone
 * @param target the value of all sites together; of a ratio that of 1
 * @param within the standard deviation by chance alone at the target, from the denominator
 * @param back from this scale to the one that people read, not yet multiplied for show
 */
public record FunnelScale(
    Doubles values,
    Doubles spreads,
    double target,
    DoubleUnaryOperator within,
    DoubleUnaryOperator back) {

  private static final double HALF = 0.5;

  /** Proportions: the arcsine of the root, whose standard deviation is 1 / (2 root n). */
  static FunnelScale arcsine(SiteCounts counts) {
    DoubleUnaryOperator within = n -> 1 / (2 * Math.sqrt(n));
    return new FunnelScale(
        counts.values().map(p -> StrictMath.asin(Math.sqrt(p))),
        counts.denominators().map(within),
        StrictMath.asin(Math.sqrt(counts.overall())),
        within,
        FunnelScale::sineSquared);
  }

  /** Beyond the ends of the scale lie no proportions, although the sine comes back there. */
  private static double sineSquared(double angle) {
    double sine = StrictMath.sin(Math.min(Math.max(angle, 0), Math.PI / 2));
    return sine * sine;
  }

  /**
   * Rates: the logarithm, half an event added so that none is no trouble. At the target a site with
   * n opportunities expects n times the rate, and the standard deviation is one over the root of
   * that: whether bed days or thousands of them were counted makes no difference.
   */
  static FunnelScale logRate(SiteCounts counts, FunnelConvention convention) {
    if (convention == FunnelConvention.FUNNELPLOTR) {
      return logRateOfPairs(counts);
    }
    double rate = counts.overall();
    DoubleUnaryOperator within = n -> 1 / Math.sqrt(rate * n);
    return new FunnelScale(
        Doubles.tabulate(
            counts.size(),
            i ->
                StrictMath.log((counts.numerators().get(i) + HALF) / counts.denominators().get(i))),
        counts.denominators().map(within),
        StrictMath.log(rate),
        within,
        StrictMath::exp);
  }

  /** As though each unit of the denominator were an event: one count over another. */
  private static FunnelScale logRateOfPairs(SiteCounts counts) {
    Doubles a = counts.numerators().map(x -> x + HALF);
    Doubles b = counts.denominators().map(x -> x + HALF);
    return new FunnelScale(
        Doubles.tabulate(counts.size(), i -> StrictMath.log(a.get(i) / b.get(i))),
        Doubles.tabulate(
            counts.size(),
            i ->
                Math.sqrt(
                    counts.numerators().get(i) / (a.get(i) * a.get(i))
                        + counts.denominators().get(i) / (b.get(i) * b.get(i)))),
        StrictMath.log(counts.overall()),
        n -> 1 / (2 * Math.sqrt(n)),
        StrictMath::exp);
  }

  /** Standardised ratios: the logarithm, as for the SHMI; no event seen counts as half a one. */
  static FunnelScale logRatio(SiteCounts counts) {
    DoubleUnaryOperator within = expected -> 1 / Math.sqrt(expected);
    return new FunnelScale(
        Doubles.tabulate(
            counts.size(),
            i ->
                StrictMath.log(
                    Math.max(HALF, counts.numerators().get(i)) / counts.denominators().get(i))),
        counts.denominators().map(within),
        0,
        within,
        StrictMath::exp);
  }

  /** Standardised ratios: the root, as the Care Quality Commission has them. */
  static FunnelScale rootRatio(SiteCounts counts, FunnelConvention convention) {
    DoubleUnaryOperator within = expected -> 1 / (2 * Math.sqrt(expected));
    boolean exact = convention == FunnelConvention.EXACT;
    return new FunnelScale(
        counts.values().map(Math::sqrt),
        counts.denominators().map(within),
        1,
        within,
        exact ? root -> Math.max(0, root) * Math.max(0, root) : root -> root);
  }

  /** How many standard deviations each site lies from the target. */
  Doubles scores() {
    return Doubles.tabulate(values.size(), i -> (values.get(i) - target) / spreads.get(i));
  }
}
