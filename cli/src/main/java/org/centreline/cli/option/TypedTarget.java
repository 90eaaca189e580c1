package org.centreline.cli.option;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.chart.limit.Bounds;

/**
 * A number, or two with dots between, as typed: what a measure is to reach, or to lie within.
 *
 * @param text as typed
 * @param lowest the first of two numbers; empty where there is one
 * @param number the one number, or the second of two
 * @param percent whether a percent sign stood behind it
 */
public record TypedTarget(String text, OptionalDouble lowest, double number, boolean percent) {

  private static final String BETWEEN = "..";

  /** One number. */
  public TypedTarget(String text, double number, boolean percent) {
    this(text, OptionalDouble.empty(), number, percent);
  }

  /** A number, with a percent sign or without; empty where there is none. */
  public static Optional<TypedTarget> of(String text) {
    OptionalDouble number = number(text);
    return number.isPresent()
        ? Optional.of(new TypedTarget(text, number.getAsDouble(), text.endsWith("%")))
        : Optional.empty();
  }

  /** A number, with a percent sign or without, or a range; a problem where it is neither. */
  public static Optional<TypedTarget> read(String option, String text, Problems problems) {
    return text.contains(BETWEEN) ? range(option, text, problems) : one(option, text, problems);
  }

  private static Optional<TypedTarget> one(String option, String text, Problems problems) {
    Optional<TypedTarget> number = of(text);
    if (number.isEmpty()) {
      problems.usage(
          option + " " + text + ": expected a number such as 12.5, or 95%, or a range 85..92%");
    }
    return number;
  }

  /** Two numbers, the lower first; a percent sign behind the second is that of both. */
  public static Optional<TypedTarget> range(String option, String text, Problems problems) {
    Pair ends = Pair.cut(text, BETWEEN);
    String first = ends.left().strip();
    String second = ends.right().orElse("").strip();
    OptionalDouble low = number(first);
    OptionalDouble high = number(second);
    boolean percent = second.endsWith("%");
    if (low.isEmpty() || high.isEmpty() || first.endsWith("%") && !percent) {
      problems.usage(
          option + " " + text + ": expected two numbers such as 85..92, or 85..92% for both");
      return Optional.empty();
    }
    if (!(low.getAsDouble() < high.getAsDouble())) {
      problems.usage(option + " " + text + ": the first number must be below the second");
      return Optional.empty();
    }
    return Optional.of(new TypedTarget(text, low, high.getAsDouble(), percent));
  }

  private static OptionalDouble number(String text) {
    boolean percent = text.endsWith("%");
    String digits = percent ? text.substring(0, text.length() - 1).strip() : text;
    return TypedNumber.parse(digits);
  }

  /** Whether there are two numbers. */
  public boolean isRange() {
    return lowest.isPresent();
  }

  /** The one number, or the second of two, on the scale shown: a percentage is a share of one. */
  public double shown(double multiply) {
    return shown(number, multiply);
  }

  /** Both numbers on the scale shown. */
  public Bounds range(double multiply) {
    return new Bounds(shown(lowest.orElseThrow(), multiply), shown(multiply));
  }

  private double shown(double typed, double multiply) {
    return percent ? share(typed) * multiply : typed;
  }

  /** 95.3% is the double nearest to 0.953, which a division of doubles may miss. */
  private static double share(double typed) {
    return BigDecimal.valueOf(typed).movePointLeft(2).doubleValue();
  }
}
