package org.centreline.cli.option.group;

import static org.centreline.cli.option.TypedNumber.NUMBER;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.analysis.chart.LimitRequest.NegativeLimits;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.Given;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedTarget;

/** Options that say how centre and limits are worked out, beside phases and baseline. */
public final class LimitGroup {

  public static final Option<Double> CENTRE =
      Option.once("--centre", "NUMBER", NUMBER, "a centre known beforehand, on the scale shown");

  public static final Option<Double> SIGMA =
      Option.once(
          "--sigma",
          "NUMBER",
          NUMBER,
          "the standard deviation of one measurement, known beforehand (xbar: 3 sigma / √n)");

  public static final Option<String> SCREEN =
      Option.flag(
          "--screen-moving-ranges",
          "leave extreme moving ranges out of the limits (default: as the convention does)");

  private static final Option<String> NO_SCREEN =
      Option.flag("--no-screen-moving-ranges", "keep all moving ranges");

  public static final Option<String> NEGATIVE =
      Option.flag("--negative-limits", "draw limits below 0 (default)");

  public static final Option<String> NO_NEGATIVE =
      Option.flag("--no-negative-limits", "cut limits at 0 where no value is below it");

  private static final Option<TypedTarget> WITHIN =
      Option.once(
          "--limits-within",
          "LOW..HIGH",
          TypedTarget::range,
          "draw limits no further than values can go, such as 0..100%; signals stay as they are");

  static final List<Option<?>> OPTIONS =
      List.of(CENTRE, SIGMA, SCREEN, NO_SCREEN, NEGATIVE, NO_NEGATIVE, WITHIN);

  private LimitGroup() {}

  /** The limits asked for. */
  public static LimitRequest limits(Typed typed, Convention convention, Problems problems) {
    Given given =
        new Given(typed.number(CENTRE, problems), sigma(typed.number(SIGMA, problems), problems));
    LimitRequest limits = limits(typed, convention, given, problems);
    return typed
        .one(WITHIN, problems)
        .map(range -> limits.within(range.range(multiply(typed))))
        .orElse(limits);
  }

  private static double multiply(Typed typed) {
    return typed.value(MeaningGroup.MULTIPLY, new Problems());
  }

  private static LimitRequest limits(
      Typed typed, Convention convention, Given given, Problems problems) {
    return new LimitRequest(
        convention,
        either(typed, SCREEN, NO_SCREEN, problems).map(on -> on ? Screening.ON : Screening.OFF),
        given,
        either(typed, NEGATIVE, NO_NEGATIVE, problems)
            .map(on -> on ? NegativeLimits.KEPT : NegativeLimits.CUT));
  }

  private static OptionalDouble sigma(OptionalDouble sigma, Problems problems) {
    if (sigma.isPresent() && sigma.getAsDouble() < 0) {
      problems.usage(SIGMA + ": a standard deviation is 0 or more");
      return OptionalDouble.empty();
    }
    return sigma;
  }

  private static Optional<Boolean> either(
      Typed typed, Option<?> on, Option<?> off, Problems problems) {
    boolean yes = typed.has(on);
    boolean no = typed.has(off);
    if (yes && no) {
      problems.usage(on + " and " + off + ": leave one of them out");
    }
    return yes || no ? Optional.of(yes) : Optional.empty();
  }
}
