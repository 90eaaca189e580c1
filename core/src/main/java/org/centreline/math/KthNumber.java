package org.centreline.math;

import java.util.function.DoubleToLongFunction;

/**
 * The k-th smallest of numbers that are never made: those up to a bound are counted, and the bound
 * is halved in on.
 */
public final class KthNumber {

  private KthNumber() {}

  /**
   * The k-th smallest.
   *
   * @param k from 1 to how many there are
   * @param least no number is below it
   * @param most no number is above it
   * @param upTo how many numbers are no greater than a bound
   */
  public static double of(long k, double least, double most, DoubleToLongFunction upTo) {
    long low = ordered(least);
    long high = ordered(most);
    while (low < high) {
      long middle = Math.floorDiv(low, 2) + Math.floorDiv(high, 2) + (low & high & 1);
      if (upTo.applyAsLong(number(middle)) >= k) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return number(low);
  }

  /** Doubles as whole numbers in the same order. */
  private static long ordered(double number) {
    long bits = Double.doubleToLongBits(number);
    return bits < 0 ? Long.MIN_VALUE - bits : bits;
  }

  private static double number(long ordered) {
    return Double.longBitsToDouble(ordered < 0 ? Long.MIN_VALUE - ordered : ordered);
  }
}
