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
    return KthNumber.of(
        k,
        minuends[0] - subtrahends[subtrahends.length - 1],
        minuends[minuends.length - 1] - subtrahends[0],
        this::upTo);
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
}
