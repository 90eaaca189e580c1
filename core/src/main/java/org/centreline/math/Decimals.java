package org.centreline.math;

/**
 * Means and differences of decimals as they are written. 0.3 and 0.1 are 0.2 apart, and the mean of
 * 0.7, 0.8 and 0.9 is 0.8, though none of these is a binary fraction: what a reader sees to lie on
 * a line must be found on it. Numbers that are no decimals of few digits are left to {@link
 * ExactSum}.
 */
public final class Decimals {

  private static final long MOST_PLACES = 1_000_000;

  /** Whole numbers up to here, and no further, are all doubles. */
  private static final double WHOLE = 0x1p53;

  private Decimals() {}

  /**
   * The least power of ten that makes whole numbers of all; 0 where up to a million none does, or
   * they are so large that their sum would not be exact.
   */
  public static long scale(double[] numbers) {
    long scale = 1;
    double largest = 0;
    for (double number : numbers) {
      while (scale <= MOST_PLACES && StrictMath.rint(number * scale) / scale != number) {
        scale *= 10;
      }
      largest = Math.max(largest, Math.abs(number));
      if (scale > MOST_PLACES) {
        return 0;
      }
    }
    return largest * scale * numbers.length < WHOLE ? scale : 0;
  }

  /** The mean, rounded once from the decimals; NaN where they are none, or there are no numbers. */
  public static double mean(double... numbers) {
    long scale = scale(numbers);
    double sum = 0;
    for (double number : numbers) {
      sum += StrictMath.rint(number * scale);
    }
    // Without a scale, or a number, 0 / 0.
    return sum / ((double) scale * numbers.length);
  }

  /** The greater less the lesser, rounded once from the decimals where they are such. */
  public static double difference(double greater, double lesser) {
    long scale = scale(new double[] {greater, lesser});
    return scale == 0
        ? greater - lesser
        : (StrictMath.rint(greater * scale) - StrictMath.rint(lesser * scale)) / scale;
  }

  /**
   * The standard deviation of two numbers or more, the same for numbers that differ alike; NaN
   * where they are no decimals, or too large to be squared exactly.
   */
  public static double deviation(double... numbers) {
    long scale = scale(numbers);
    double sum = 0;
    double squares = 0;
    for (double number : numbers) {
      double whole = StrictMath.rint(number * scale);
      sum += whole;
      squares += whole * whole;
    }
    int n = numbers.length;
    double spread = n * squares - sum * sum;
    return n * squares < WHOLE
        ? StrictMath.sqrt(spread / ((double) n * (n - 1))) / scale
        : Double.NaN;
  }
}
