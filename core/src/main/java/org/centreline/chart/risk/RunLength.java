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

  /** The chance of a signal within so many cases where a run is as long as this on average. */
  public static double chanceWithin(double cases, double runLength) {
    return -StrictMath.expm1(-cases / runLength);
  }

  /** Of two sums watched together: alarms add up. */
  public static double together(double one, double other) {
    return 1 / (1 / one + 1 / other);
  }

  /**
   * The chances of each number of steps, up or down.
   *
   * @param size how many places the sum may stand at
   * @param down the most steps down
   * @param chances from {@code down} steps down to the most steps up
   */
  private record Band(int size, int down, double[] chances) {

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
      return new Band(steps + 1, down, chances);
    }

    /** A score in steps; so far that it leaves the grid from anywhere is far enough. */
    private static double place(double score, double width, int steps) {
      return Math.max(-steps - 1, Math.min(steps + 1, score / width));
    }

    /** How many steps up at most. */
    int up() {
      return chances.length - 1 - down;
    }

    /**
     * The first of the solution of (I - Q) x = 1. Elimination runs from the last place to the
     * first, so that what falls below 0 stays in the first column; no pivots are needed, since no
     * row of Q adds up to more than one.
     */
    double firstEntry() {
      double[][] rows = new double[size][];
      double[] right = new double[size];
      for (int i = 0; i < size; i++) {
        rows[i] = row(i);
        right[i] = 1;
      }
      for (int pivot = size - 1; pivot > 0; pivot--) {
        int least = Math.max(0, pivot - down);
        for (int i = Math.max(0, pivot - up()); i < pivot; i++) {
          double factor = rows[i][pivot] / rows[pivot][pivot];
          if (factor != 0) {
            for (int j = least; j < pivot; j++) {
              rows[i][j] -= factor * rows[pivot][j];
            }
            right[i] -= factor * right[pivot];
          }
        }
      }
      return right[0] / rows[0][0];
    }

    /** A row of I - Q: where the sum may go from a place. */
    private double[] row(int from) {
      double[] row = new double[size];
      row[from] = 1;
      for (int k = 0; k < chances.length; k++) {
        int to = Math.max(0, from + k - down);
        if (to < size) {
          row[to] -= chances[k];
        }
      }
      return row;
    }
  }
}
