package org.centreline.csv.slice;

import java.util.Arrays;
import org.centreline.math.ExactSum;

/**
 * Many exact sums side by side: of each two doubles that do not overlap, and what they can't hold.
 */
final class RunningSums {

  private static final ExactSum[] NONE = {};

  private double[] highs = new double[64];
  private double[] lows = new double[64];
  private ExactSum[] rests = NONE;

  /** Adds to a sum. */
  void add(int place, double term) {
    if (place >= highs.length) {
      highs = Arrays.copyOf(highs, 2 * place);
      lows = Arrays.copyOf(lows, 2 * place);
    }
    double before = highs[place];
    double high = before + term;
    double added = high - before;
    double error = before - (high - added) + (term - added);
    highs[place] = high;
    if (error != 0) {
      addLow(place, error);
    }
  }

  /** Where the error of an addition is not 0, what it leaves is kept as well. */
  private void addLow(int place, double error) {
    double before = lows[place];
    double low = before + error;
    double added = low - before;
    double left = before - (low - added) + (error - added);
    lows[place] = low;
    if (left != 0) {
      rest(place).add(left);
    }
  }

  private ExactSum rest(int place) {
    if (place >= rests.length) {
      rests = Arrays.copyOf(rests, Math.max(64, 2 * place));
    }
    if (rests[place] == null) {
      rests[place] = new ExactSum();
    }
    return rests[place];
  }

  /** The sum. */
  ExactSum of(int place) {
    boolean more = place < rests.length && rests[place] != null;
    ExactSum sum = more ? rests[place] : new ExactSum();
    if (place < highs.length) {
      sum.add(highs[place]);
      sum.add(lows[place]);
    }
    return sum;
  }
}
