package org.centreline.chart.risk;

import org.centreline.math.Brent;

/**
 * The decision interval at which false alarms are as far apart as wanted.
 *
 * <p>Looked for on the logarithm of the mean run length, which is nearly straight. The search
 * begins from Wald's approximation with Siegmund's overshoot, (e^b - b - 1) / -E(W).
 */
public final class IntervalSearch {

  private static final double FIRST_STEP = 0.3;
  private static final double LEAST = 1e-3;
  private static final int MOST_STEPS = 60;

  /** Coarse for the search, fine for the steps that end it. */
  private static final int COARSE = 100;

  private static final int FINE = 800;
  private static final int LAST_STEPS = 3;
  private static final double SLOPE_STEP = 0.05;

  private IntervalSearch() {}

  /**
   * The interval for a mean run length.
   *
   * @param law how likely scores are where nothing has changed
   * @param wanted the mean number of cases, or totals, to a false alarm; above 1
   * @return NaN where no score ever changes the sum; next to 0 where the first score above it is a
   *     rarer alarm than wanted
   */
  public static double of(ScoreLaw law, double wanted) {
    if (!(wanted > 1)) {
      throw new IllegalArgumentException("a run has more than one case on average, not " + wanted);
    }
    if (!(law.mean() < -Double.MIN_NORMAL)) {
      return Double.NaN;
    }
    double coarse = coarse(law, wanted);
    if (coarse == LEAST) {
      return LEAST;
    }
    double slope =
        (excess(law, coarse + SLOPE_STEP, wanted, COARSE) - excess(law, coarse, wanted, COARSE))
            / SLOPE_STEP;
    double found = coarse;
    for (int i = 0; i < LAST_STEPS && slope > 0; i++) {
      found = Math.max(LEAST, found - excess(law, found, wanted, FINE) / slope);
    }
    return found;
  }

  private static double coarse(ScoreLaw law, double wanted) {
    double low = Math.max(LEAST, start(law, wanted));
    double high = low;
    int steps = 0;
    while (excess(law, low, wanted, COARSE) > 0 && low > LEAST && steps++ < MOST_STEPS) {
      high = low;
      low = Math.max(LEAST, low - FIRST_STEP);
    }
    while (excess(law, high, wanted, COARSE) < 0 && steps++ < MOST_STEPS) {
      low = high;
      high += FIRST_STEP;
    }
    // Of large totals a sum that signals at once may already be a rarer alarm than wanted.
    boolean between = excess(law, low, wanted, COARSE) < 0 && excess(law, high, wanted, COARSE) > 0;
    return !between ? low : Brent.root(h -> excess(law, h, wanted, COARSE), low, high);
  }

  /** By how much, in logarithms, a run is longer than wanted. */
  private static double excess(ScoreLaw law, double interval, double wanted, int steps) {
    return StrictMath.log(RunLength.of(law, interval, steps) / wanted);
  }

  private static double start(ScoreLaw law, double wanted) {
    double target = -wanted * law.mean();
    double b = Brent.root(x -> StrictMath.expm1(x) - x - target, 0, 60);
    return b - Math.abs(StrictMath.log(law.score().ratio())) / 3;
  }
}
