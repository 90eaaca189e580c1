package org.centreline.math;

/**
 * The k-th smallest of all differences between a number of one row and a number of another, without
 * making them all: differences up to a bound are counted, and the bound is halved in on.
 *
 * @param minuends in ascending order
 * @param subtrahends in ascending order
 */
public record KthDifference(double[] minuends, double[] subtrahends) {

  /** Keeps copies in ascending order. */
  public KthDifference {
    minuends = minuends.clone();
    subtrahends = subtrahends.clone();
    java.util.Arrays.sort(minuends);
    java.util.Arrays.sort(subtrahends);
  }

  /** How many differences there are. */
  public long count() {
    return (long) minuends.length * subtrahends.length;
  }

  /**
   * The k-th smallest.
   *
   * @param k 1 to {@link #count}
   */
  public double at(long k) {
    long low = ordered(minuends[0] - subtrahends[subtrahends.length - 1]);
    long high = ordered(minuends[minuends.length - 1] - subtrahends[0]);
    while (low < high) {
      long middle = Math.floorDiv(low, 2) + Math.floorDiv(high, 2) + (low & high & 1);
      if (upTo(number(middle)) >= k) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return number(low);
  }

  /** The middle one, or the mean of the two in the middle. */
  public double median() {
    long half = (count() + 1) / 2;
    double low = at(half);
    return count() % 2 == 1 ? low : (low + at(half + 1)) / 2;
  }

  /** How many differences are no greater. */
  private long upTo(double bound) {
    long count = 0;
    int from = 0;
    for (double minuend : minuends) {
      while (from < subtrahends.length && minuend - subtrahends[from] > bound) {
        from++;
      }
      count += subtrahends.length - from;
    }
    return count;
  }

  /** Doubles as whole numbers in the same order. */
  private static long ordered(double number) {
    long bits = Double.doubleToLongBits(number + 0.0);
    return bits < 0 ? Long.MIN_VALUE - bits : bits;
  }

  private static double number(long ordered) {
    return Double.longBitsToDouble(ordered < 0 ? Long.MIN_VALUE - ordered : ordered);
  }
}
