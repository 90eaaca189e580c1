package org.centreline.csv.slice;

/** Reads numbers such as {@code -12.5} from bytes. */
final class PlainNumber {

  /** So many digits are exact as a double, and so is the power of ten below them. */
  private static final int MOST_DIGITS = 15;

  private static final double[] TENS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private PlainNumber() {}

  /**
   * The number; NaN where it is written in another way: digits, with a minus before them and a
   * point between them at most. A quotient of two exact doubles is the double nearest to the
   * decimal.
   */
  static double read(byte[] bytes, int from, int to, byte point) {
    boolean negative = from < to && bytes[from] == '-';
    int first = negative ? from + 1 : from;
    if (to - first > MOST_DIGITS + 1 || first >= to || bytes[first] == point) {
      return Double.NaN;
    }
    long digits = 0;
    int pointed = -1;
    for (int at = first; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = 10 * digits + digit;
      } else if (bytes[at] == point && pointed < 0) {
        pointed = at;
      } else {
        return Double.NaN;
      }
    }
    int places = pointed < 0 ? 0 : to - 1 - pointed;
    if (to - first - (pointed < 0 ? 0 : 1) > MOST_DIGITS || pointed == to - 1) {
      return Double.NaN;
    }
    double size = digits / TENS[places];
    return negative && digits != 0 ? -size : size;
  }
}
