package org.centreline.plot.axis;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the numbers of one axis are written.
 *
 * @param places digits behind the point, 0 or more
 * @param notation plain, as percentages or by powers of ten
 */
public record TickDecimals(int places, Notation notation) {

  /** How numbers are written. */
  public enum Notation {
    PLAIN,
    PERCENT,
    POWERS
  }

  private static final int THOUSAND = 3;

  /** The number as people read it: commas between thousands, no minus before a zero. */
  public String show(double number) {
    return switch (notation) {
      case PLAIN -> grouped(rounded(number).toPlainString());
      case PERCENT -> grouped(rounded(100 * number).toPlainString()) + "%";
      case POWERS -> powers(number);
    };
  }

  private BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
  }

  private static String grouped(String plain) {
    String digits = plain.startsWith("-") ? plain.substring(1) : plain;
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = point - THOUSAND; at > 0; at -= THOUSAND) {
      grouped.insert(at, ',');
    }
    return plain.startsWith("-") ? grouped.insert(0, '-').toString() : grouped.toString();
  }

  /** Such as 1.2e15, for numbers that no one would write out. */
  private String powers(double number) {
    if (number == 0) {
      return "0";
    }
    BigDecimal exact = BigDecimal.valueOf(number);
    int exponent = exact.precision() - exact.scale() - 1;
    BigDecimal digits =
        exact.movePointLeft(exponent).setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
    return digits.toPlainString() + "e" + exponent;
  }
}
