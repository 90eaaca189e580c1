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
  private static final int SEARCH_STEPS = 500;

  private IntervalSearch() {}

  /**
   * The interval for a mean run length.
   *
   * @param law how likely scores are where nothing has changed
   * @param wanted the mean number of cases, or totals, to a false alarm; above 1
   */
  public static double of(ScoreLaw law, double wanted) {
    if (!(wanted > 1)) {
      throw new IllegalArgumentException("a run has more than one case on average, not " + wanted);
    }
    double low = Math.max(LEAST, start(law, wanted));
    double high = low;
    int steps = 0;
    while (shortfall(law, low, wanted) > 0 && low > LEAST && steps++ < MOST_STEPS) {
      high = low;
      low = Math.max(LEAST, low - FIRST_STEP);
    }
    while (shortfall(law, high, wanted) < 0 && steps++ < MOST_STEPS) {
      low = high;
      high += FIRST_STEP;
    }
    return low == high ? low : Brent.root(h -> shortfall(law, h, wanted), low, high);
  }

  private static double shortfall(ScoreLaw law, double interval, double wanted) {
    return StrictMath.log(RunLength.of(law, interval, SEARCH_STEPS) / wanted);
  }

  private static double start(ScoreLaw law, double wanted) {
    double drift = -law.mean();
    double target = wanted * drift;
    double b = Brent.root(x -> StrictMath.expm1(x) - x - target, 0, 60);
    return b - Math.abs(StrictMath.log(law.score().ratio())) / 3;
  }
}
