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
    while (number != other
        && enough < most
        && rounded(number, enough).compareTo(rounded(other, enough)) == 0) {
      enough++;
    }
    return enough;
  }

  /** A number that is not another one, with as many decimals as tell them apart. */
  public static String apartFrom(double other, double number, int decimals) {
    return text(number, apart(number, other, decimals));
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
