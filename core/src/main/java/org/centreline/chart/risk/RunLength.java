package org.centreline.chart.risk;

/**
 * After how many cases a sum gives a signal on average, from 0: the mean run length.
 *
 * <p>Source: D. Brook and D. A. Evans, An approach to the probability distribution of cusum run
 * length, Biometrika 59 (1972) 539-549; S. Knoth, P. Wittenberg, F. F. Gan, Risk-adjusted CUSUM
 * charts under model error, Statistics in Medicine 38 (2019) 2206-2218. The sum stands on a grid
 * from 0 to h; a score between two steps is split between them so that its mean is kept.
 */
public final class RunLength {

  /** Steps of the grid; within 0.3 % of 2000 for usual intervals. */
  private static final int STEPS = 1000;

  private RunLength() {}

  /** The mean number of cases to a signal. */
  public static double of(ScoreLaw law, double interval) {
    return of(law, interval, STEPS);
  }

  static double of(ScoreLaw law, double interval, int steps) {
    Band band = Band.of(law, interval, steps);
    return band.firstEntry();
  }

  /** Coarser, as each case costs a step of every state. */
  private static final int LAW_STEPS = 300;

  /** Beyond this mean a run ends as the exponential law says. */
  private static final double LONG = 20_000;

  /**
   * Within how many cases a given share of runs ends, from 0: the same chain, case by case. Where
   * runs are very long, the exponential law, to which they come close.
   *
   * @param share above 0 and below 1
   */
  public static int within(ScoreLaw law, double interval, double share) {
    double mean = of(law, interval);
    return mean > LONG
        ? (int) StrictMath.ceil(-mean * StrictMath.log1p(-share))
        : Band.of(law, interval, LAW_STEPS).untilGone(share);
  }

  /** The chance of a signal within so many cases where a run is as long as this on average. */
  public static double chanceWithin(double cases, double runLength) {
    return -StrictMath.expm1(-cases / runLength);
  }

  /**
   * The chances of each number of steps, up or down.
   *
   * @param size how many places the sum may stand at
   * @param down the most steps down
   * @param up the most steps up
   * @param chances from {@code down} steps down to {@code up} steps up
   */
  private record Band(int size, int down, int up, double[] chances) {

    static Band of(ScoreLaw law, double interval, int steps) {
      double width = interval / steps;
      int[] ends = new int[2];
      law.each(
          (score, chance) -> {
            int floor = (int) StrictMath.floor(place(score, width, steps));
            ends[0] = Math.max(ends[0], -floor);
            ends[1] = Math.max(ends[1], floor + 1);
          });
      int down = ends[0];
      double[] chances = new double[down + ends[1] + 1];
      law.each(
          (score, chance) -> {
            double place = place(score, width, steps);
            int floor = (int) StrictMath.floor(place);
            chances[down + floor] += chance * (1 - (place - floor));
            chances[down + floor + 1] += chance * (place - floor);
          });
      return new Band(steps + 1, down, ends[1], chances);
    }

    /** A score in steps; so far that it leaves the grid from anywhere is far enough. */
    private static double place(double score, double width, int steps) {
      return Math.max(-steps - 1, Math.min(steps + 1, score / width));
    }

    /**
     * The mean number of cases from 0. Places are taken out from the last to the first, so that
     * what falls below 0 stays in the first column. What leaves a place is added up, never taken
     * from one, so that the rarest alarm keeps its digits.
     *
     * <p>Source: W. K. Grassmann, M. I. Taksar, D. P. Heyman, Regenerative analysis and steady
     * state distributions for Markov chains, Operations Research 33 (1985) 1107-1116.
     */
    double firstEntry() {
      double[][] moves = new double[size][size];
      double[] alarms = new double[size];
      double[] cases = new double[size];
      for (int i = 0; i < size; i++) {
        alarms[i] = fill(moves[i], i);
        cases[i] = 1;
      }
      for (int pivot = size - 1; pivot > 0; pivot--) {
        int least = Math.max(0, pivot - down);
        double leaving = alarms[pivot];
        for (int j = least; j < pivot; j++) {
          leaving += moves[pivot][j];
        }
        for (int i = Math.max(0, pivot - up); i < pivot; i++) {
          double factor = moves[i][pivot] / leaving;
          if (factor != 0) {
            for (int j = least; j < pivot; j++) {
              moves[i][j] += factor * moves[pivot][j];
            }
            alarms[i] += factor * alarms[pivot];
            cases[i] += factor * cases[pivot];
          }
        }
      }
      return cases[0] / alarms[0];
    }

    /** After how many steps so much of the chance has left the places from 0 on. */
    int untilGone(double share) {
      double[] at = new double[size];
      at[0] = 1;
      double left = 1;
      int cases = 0;
      while (left > 1 - share) {
        at = next(at);
        left = 0;
        for (double chance : at) {
          left += chance;
        }
        cases++;
      }
      return cases;
    }

    private double[] next(double[] at) {
      double[] to = new double[size];
      for (int from = 0; from < size; from++) {
        for (int k = 0; k < chances.length; k++) {
          int place = from + k - down;
          if (place < size) {
            to[Math.max(0, place)] += at[from] * chances[k];
          }
        }
      }
      return to;
    }

    /** The chances of each place that the sum may go to; returns that of a signal. */
    private double fill(double[] to, int from) {
      double alarm = 0;
      for (int k = 0; k < chances.length; k++) {
        int place = Math.max(0, from + k - down);
        if (place < size) {
          to[place] += chances[k];
        } else {
          alarm += chances[k];
        }
      }
      return alarm;
    }
  }
}
