package org.centreline.cli.command.selftest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How far a number may be from the one that is right.
 *
 * @param relative to the number that is right; 0 where that is printed to so many places, and half
 *     of the last place is allowed
 */
record Tolerance(double relative) {

  static final String PRINTED = "printed";

  static Tolerance of(String text) {
    return new Tolerance(text.equals(PRINTED) ? 0 : Double.parseDouble(text));
  }

  /** As outputs show it. */
  String shown() {
    return relative == 0 ? PRINTED : shown(new BigDecimal(Double.toString(relative)));
  }

  /** A small number as outputs show it: two digits and a power of ten. */
  static String shown(double number) {
    return number == 0 ? "0" : shown(new BigDecimal(number));
  }

  private static String shown(BigDecimal number) {
    BigDecimal plain = number.round(new MathContext(2, RoundingMode.UP)).stripTrailingZeros();
    int power = plain.precision() - plain.scale() - 1;
    return plain.movePointLeft(power).stripTrailingZeros().toPlainString() + "e" + power;
  }

  /** Whether a number is near enough; a little is left for 0, to which nothing is relative. */
  boolean allows(String right, double found) {
    double allowed =
        relative == 0
            ? 0.51 * StrictMath.pow(10, -places(right))
            : relative * Math.max(Math.abs(Double.parseDouble(right)), 1e-3);
    return Math.abs(found - Double.parseDouble(right)) <= allowed;
  }

  /** Relative to the number, and to 1 where it is smaller. */
  static double difference(String right, double found) {
    double number = Double.parseDouble(right);
    return Math.abs(found - number) / Math.max(1, Math.abs(number));
  }

  private static int places(String text) {
    int point = text.indexOf('.');
    return point < 0 ? 12 : Math.min(12, text.length() - point - 1);
  }
}
