package org.centreline.analysis.compare;

import org.centreline.math.ChiSquare;

/**
 * The limits of a funnel at any size of site, as ratios of the counts: not yet multiplied for show.
 *
 * <p>By chance alone: of ratios and rates exact Poisson limits of the events expected, chi-square
 * quantiles halved; of proportions by the arcsine. With sites that differ by more, on the funnel's
 * scale, the variance between sites added to that of chance.
 *
 * @param scale the scale on which sites are about normal
 * @param overall all sites together, events over what they are out of
 * @param request what was asked for
 * @param between the variance between sites that is added, on the funnel's scale; 0 for limits by
 *     chance alone
 * @param adjusted whether it is added
 */
public record FunnelLimits(
    FunnelScale scale, double overall, FunnelRequest request, double between, boolean adjusted) {

  /** How far limits reach. */
  enum Reach {
    /** One stable site in twenty lies beyond. */
    NINETY_FIVE(1.959964, 0.025),
    /** One in five hundred. */
    NINETY_NINE_POINT_EIGHT(3.090232, 0.001);

    private final double deviations;
    private final double tail;

    Reach(double deviations, double tail) {
      this.deviations = deviations;
      this.tail = tail;
    }
  }

  double lower(double denominator, Reach reach) {
    if (isPoisson()) {
      double expected = expected(denominator);
      if (expected == 0) {
        return 0;
      }
      return unit() * new ChiSquare(2 * expected).quantile(reach.tail) / (2 * expected);
    }
    return scale.back().applyAsDouble(scale.target() - reach.deviations * spread(denominator));
  }

  double upper(double denominator, Reach reach) {
    if (isPoisson()) {
      double expected = expected(denominator);
      if (expected == 0) {
        return 0;
      }
      ChiSquare law = new ChiSquare(2 * (expected + 1));
      return unit() * law.upperQuantile(reach.tail) / (2 * expected);
    }
    return scale.back().applyAsDouble(scale.target() + reach.deviations * spread(denominator));
  }

  /** Of the variance that these limits allow for at a size, the share that chance makes. */
  double shareOfChance(double denominator) {
    double within = scale.within().applyAsDouble(denominator);
    return within * within / (within * within + between);
  }

  /** Whether chance leaves a site of a size without any event more rarely than a limit's tail. */
  boolean isNoneBeyond(double denominator, Reach reach) {
    double logarithm =
        request.kind() == FunnelKind.PROPORTION
            ? denominator * StrictMath.log1p(-overall)
            : -expected(denominator);
    return logarithm < StrictMath.log(reach.tail);
  }

  /** Whether chance makes every case of a size an event more rarely than a limit's tail. */
  boolean isAllBeyond(double denominator, Reach reach) {
    return denominator * StrictMath.log(overall) < StrictMath.log(reach.tail);
  }

  private boolean isPoisson() {
    boolean rate =
        request.kind() == FunnelKind.RATE && request.convention() == FunnelConvention.EXACT;
    return !adjusted && (rate || request.kind() == FunnelKind.RATIO);
  }

  private double expected(double denominator) {
    return unit() * denominator;
  }

  /** A ratio is seen against 1, a rate against that of all sites. */
  private double unit() {
    return request.kind() == FunnelKind.RATIO ? 1 : overall;
  }

  private double spread(double denominator) {
    double within = scale.within().applyAsDouble(denominator);
    return Math.sqrt(within * within + between);
  }
}
