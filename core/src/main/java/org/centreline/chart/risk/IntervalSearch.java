package org.centreline.chart.risk;

import org.centreline.math.Brent;

/**
 * The decision interval at which false alarms are as far apart as wanted.
 *
 * <p>Looked for on the logarithm of the mean run length, which is nearly straight: on a coarse grid
 * first, then a few steps on a fine one.
 */
public final class IntervalSearch {

  private static final double LEAST = 1e-3;

  /** Beyond this no run is longer on the coarse grid, however long is wanted. */
  private static final double MOST = 1000;

  /** Coarse for the search, fine for the steps that end it. */
  private static final int COARSE = 100;

  private static final int FINE = 800;
  private static final int LAST_STEPS = 3;

  /** Cases of one risk have run lengths like a flight of stairs, whose treads lead far away. */
  private static final double LONGEST_STEP = 0.3;

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
    double slope = excess(law, coarse + SLOPE_STEP, wanted, COARSE) / SLOPE_STEP;
    double found = coarse;
    for (int i = 0; i < LAST_STEPS && slope > 0; i++) {
      double step = excess(law, found, wanted, FINE) / slope;
      found = Math.max(LEAST, found - Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step)));
    }
    return found;
  }

  /** Whether it is the least that is looked for: whatever speaks for the change is a signal. */
  public static boolean isLeast(double interval) {
    return interval == LEAST;
  }

  /** Of large totals a sum that signals at once may already be a rarer alarm than wanted. */
  private static double coarse(ScoreLaw law, double wanted) {
    if (excess(law, LEAST, wanted, COARSE) >= 0) {
      return LEAST;
    }
    double low = LEAST;
    double high = 1;
    while (excess(law, high, wanted, COARSE) < 0) {
      if (high > MOST) {
        return high;
      }
      low = high;
      high *= 2;
    }
    return Brent.root(h -> excess(law, h, wanted, COARSE), low, high);
  }

  /** By how much, in logarithms, a run is longer than wanted. */
  private static double excess(ScoreLaw law, double interval, double wanted, int steps) {
    return StrictMath.log(RunLength.of(law, interval, steps) / wanted);
  }
}
