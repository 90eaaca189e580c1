package org.centreline.cli.option;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.centreline.math.OrdinarySize;

/** Reads numbers that people type. */
public final class TypedNumber {

  private static final int MOST_DIGITS = 9;

  /** A number such as 12.5. */
  public static final Kind<Double> NUMBER =
      new Kind<>() {
        @Override
        public Optional<Double> read(String option, String typed, Problems problems) {
          OptionalDouble number = parse(typed);
          if (number.isEmpty()) {
            problems.usage(option + " " + typed + ": expected a number such as 12.5" + hint(typed));
            return Optional.empty();
          }
          return Optional.of(number.getAsDouble());
        }

        @Override
        public String word(Double number) {
          return number == number.longValue() ? "" + number.longValue() : "" + number;
        }
      };

  /** A whole number of at least 1. */
  public static final Kind<Integer> COUNT =
      (option, typed, problems) -> whole(option, typed, 1, problems);

  /** A whole number of at least 0. */
  public static final Kind<Integer> NATURAL =
      (option, typed, problems) -> whole(option, typed, 0, problems);

  private TypedNumber() {}

  private static String hint(String typed) {
    if (typed.endsWith("%")) {
      return ", on the scale of the data: 93% is 0.93";
    }
    return typed.contains(",") ? " (a point before the decimals, no comma)" : "";
  }

  private static Optional<Integer> whole(
      String option, String typed, int least, Problems problems) {
    OptionalInt number = wholeNumber(typed);
    if (number.isEmpty() || number.getAsInt() < least) {
      problems.usage(option + " " + typed + ": expected a whole number, " + least + " or more");
      return Optional.empty();
    }
    return Optional.of(number.getAsInt());
  }

  /** The whole number that digits write; empty where there is anything but a few digits. */
  public static OptionalInt wholeNumber(String typed) {
    if (typed.isEmpty() || typed.length() > MOST_DIGITS) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < typed.length(); i++) {
      if (typed.charAt(i) < '0' || typed.charAt(i) > '9') {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(Integer.parseInt(typed));
  }

  /** Whether a digit before the exponent is other than 0. */
  private static boolean hasDigits(String typed) {
    for (int i = 0; i < typed.length() && (typed.charAt(i) | 32) != 'e'; i++) {
      if (typed.charAt(i) >= '1' && typed.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** A decimal number of ordinary size; empty for anything else that Java would take for one. */
  public static OptionalDouble parse(String typed) {
    for (int i = 0; i < typed.length(); i++) {
      if ("0123456789+-.eE".indexOf(typed.charAt(i)) < 0) {
        return OptionalDouble.empty();
      }
    }
    try {
      double number = Double.parseDouble(typed);
      boolean lost = number == 0 && hasDigits(typed);
      return OrdinarySize.has(number) && !lost ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
