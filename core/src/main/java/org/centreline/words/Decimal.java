package org.centreline.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes a number for people: decimals, commas over 999, never a minus before zero. */
public final class Decimal {

  /** From here on, a number is written with a power of ten. */
  private static final double HUGE = 1e15;

  /** Below this, so is a number of a chart whose values are all tiny. */
  static final double TINY = 1e-9;

  /** How many more decimals may be needed to tell numbers apart. */
  private static final int FURTHER = 4;

  private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_UP);

  /** As many digits as a number read from text surely keeps, so that 2.675 rounds to 2.68. */
  private static final MathContext READ = new MathContext(15, RoundingMode.HALF_EVEN);

  private Decimal() {}

  /** The number with a fixed count of decimals; "none" for NaN, a power of ten at the extremes. */
  public static String text(double number, int decimals) {
    if (Double.isNaN(number)) {
      return "none";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "infinity" : "-infinity";
    }
    double size = Math.abs(number);
    if (size >= HUGE || size > 0 && size < TINY && decimals >= Precision.MOST) {
      return power(number);
    }
    return grouped(rounded(number, decimals).toPlainString());
  }

  /**
   * With how many decimals, or a few more, a number is not written as another that it is not: the
   * end of a range that leaves out no difference.
   */
  static int apart(double number, double other, int decimals) {
    int most = decimals + FURTHER;
    int enough = decimals;
    while (number != other && enough < most && areAlike(number, other, enough)) {
      enough++;
    }
    // What even these don't tell apart is as good as the same.
    return areAlike(number, other, enough) ? decimals : enough;
  }

  private static boolean areAlike(double number, double other, int decimals) {
    return Double.isFinite(number)
        && rounded(number, decimals).compareTo(rounded(other, decimals)) == 0;
  }

  /** A number that is not another one, with as many decimals as tell them apart. */
  public static String apartFrom(double other, double number, int decimals) {
    return text(number, apart(number, other, decimals));
  }

  /** How many of a hundred, never all or none unless it is so: "over 99", "under 0.1", "57". */
  public static String ofHundred(double number, int decimals) {
    double least = StrictMath.pow(10, -decimals);
    if (isLess(0, number) && areAlike(number, 0, decimals)) {
      return "under " + text(least, decimals);
    }
    return isLess(number, 100) && areAlike(number, 100, decimals)
        ? "over " + text(100 - least, decimals)
        : text(number, decimals);
  }

  /** By more than sums of shares are off. */
  private static boolean isLess(double one, double other) {
    return one < other && !areAlike(one, other, Precision.MOST);
  }

  /** A percentage without its sign, never 0 or 100 unless it is so: "19", "99.7", "0.04". */
  static String percentage(double percent, int decimals) {
    return text(percent, Math.max(apart(percent, 0, decimals), apart(percent, 100, decimals)));
  }

  /** Rounded half away from zero, as people do. */
  static BigDecimal rounded(double number, int decimals) {
    return new BigDecimal(number).round(READ).setScale(decimals, RoundingMode.HALF_UP);
  }

  private static String power(double number) {
    BigDecimal four = new BigDecimal(number).round(FOUR).stripTrailingZeros();
    int exponent = four.precision() - four.scale() - 1;
    return four.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
  }

  private static String grouped(String plain) {
    int start = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int i = (point < 0 ? plain.length() : point) - 3; i > start; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }
}
