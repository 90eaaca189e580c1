package org.centreline.cli.option.group;

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
import org.centreline.cli.option.TypedNumber;

/** Options that say how centre and limits are worked out, beside phases and baseline. */
public final class LimitGroup {

  static final List<Option> OPTIONS =
      List.of(
          Option.once("--centre", "NUMBER", "a centre known beforehand, on the scale shown"),
          Option.once("--sigma", "NUMBER", "a sigma known beforehand, on the scale shown"),
          Option.flag(
              "--screen-moving-ranges",
              "leave extreme moving ranges out of the limits (default: as the convention does)"),
          Option.flag("--no-screen-moving-ranges", "keep all moving ranges"),
          Option.flag("--negative-limits", "draw limits below 0 (default)"),
          Option.flag("--no-negative-limits", "cut limits at 0 where no value is below it"));

  private LimitGroup() {}

  /** The limits asked for. */
  public static LimitRequest limits(Typed typed, Convention convention, Problems problems) {
    Given given =
        new Given(
            number(typed, "--centre", problems),
            sigma(number(typed, "--sigma", problems), problems));
    return new LimitRequest(
        convention,
        either(typed, "screen-moving-ranges", problems)
            .map(on -> on ? Screening.ON : Screening.OFF),
        given,
        either(typed, "negative-limits", problems)
            .map(on -> on ? NegativeLimits.KEPT : NegativeLimits.CUT));
  }

  private static OptionalDouble number(Typed typed, String option, Problems problems) {
    return typed
        .one(option)
        .map(text -> TypedNumber.number(option, text, problems))
        .orElse(OptionalDouble.empty());
  }

  private static OptionalDouble sigma(OptionalDouble sigma, Problems problems) {
    if (sigma.isPresent() && sigma.getAsDouble() < 0) {
      problems.usage("--sigma: a standard deviation is 0 or more");
      return OptionalDouble.empty();
    }
    return sigma;
  }

  private static Optional<Boolean> either(Typed typed, String name, Problems problems) {
    boolean yes = typed.has("--" + name);
    boolean no = typed.has("--no-" + name);
    if (yes && no) {
      problems.usage("--" + name + " and --no-" + name + ": leave one of them out");
    }
    return yes || no ? Optional.of(yes) : Optional.empty();
  }
}
