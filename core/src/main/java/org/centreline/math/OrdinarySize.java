package org.centreline.math;

/**
 * Which numbers can be worked with: of a size that what is worked out of them, such as a square,
 * can have too. Above 2 to the power of 53 whole numbers are no longer told apart.
 */
public final class OrdinarySize {

  /** The largest and the smallest but 0. */
  public static final double LARGEST = 1e50;

  private static final double SMALLEST = 1e-50;

  private OrdinarySize() {}

  /** Whether a number is of such a size; one that is missing is. */
  public static boolean has(double number) {
    double size = Math.abs(number);
    return !(size > LARGEST) && !(size > 0 && size < SMALLEST);
  }
}
