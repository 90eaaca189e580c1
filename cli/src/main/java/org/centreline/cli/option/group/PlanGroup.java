package org.centreline.cli.option.group;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.centreline.analysis.plan.PlanBaseline;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedNumber;
import org.centreline.outcome.effect.Foresight;

/** Options that say what is known before a change, and what is to be seen. */
public final class PlanGroup {

  private static final int MOST_POINTS = 500;

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Plan",
          List.of(
              Option.once("--mean", "NUMBER", "the level before, where there is no FILE"),
              Option.once(
                  "--sd", "NUMBER", "the standard deviation of points, where there is no FILE"),
              Option.once(
                  "--rho",
                  "NUMBER",
                  "how much each point resembles the one before, from 0 to 0.9 (default: from the"
                      + " FILE, else 0)"),
              Option.once(
                  "--points-before",
                  "N",
                  "points before the change (default: as many as the FILE has, else 24)"),
              Option.once(
                  "--points-after", "N", "points after it (default: as many as are needed)"),
              Option.once(
                  "--change-size",
                  "NUMBER[%]",
                  "the change that is to be seen; with % so many per cent of the mean, of shares"
                      + " percentage points")));

  private PlanGroup() {}

  /** A baseline typed; empty where a file gives it. */
  public static Optional<PlanBaseline> baseline(Typed typed, Problems problems) {
    boolean file = !typed.arguments().isEmpty();
    for (String option : List.of("--mean", "--sd")) {
      if (file && typed.has(option)) {
        problems.usage(option + ": the FILE gives the baseline; leave one of them out");
      }
    }
    if (file) {
      return Optional.empty();
    }
    if (!typed.has("--sd")) {
      problems.usage("plan needs a FILE with a baseline, or --sd with the spread of its points");
      return Optional.empty();
    }
    double deviation = number(typed, "--sd", problems).orElse(Double.NaN);
    if (!(deviation > 0)) {
      problems.usage("--sd " + typed.one("--sd").get() + ": expected a number above 0");
      return Optional.empty();
    }
    double mean = number(typed, "--mean", problems).orElse(Double.NaN);
    return Optional.of(new PlanBaseline(mean, deviation, rho(typed, problems).orElse(0), 0));
  }

  /** The correlation typed. */
  public static OptionalDouble rho(Typed typed, Problems problems) {
    OptionalDouble rho = number(typed, "--rho", problems);
    boolean wrong = rho.isPresent() && !(rho.getAsDouble() >= 0 && rho.getAsDouble() <= 0.9);
    if (wrong) {
      problems.usage("--rho " + typed.one("--rho").get() + ": expected a number from 0 to 0.9");
    }
    return wrong ? OptionalDouble.empty() : rho;
  }

  private static OptionalDouble number(Typed typed, String option, Problems problems) {
    return typed
        .one(option)
        .map(text -> TypedNumber.number(option, text, problems))
        .orElse(OptionalDouble.empty());
  }

  /** A number of points typed, three or more. */
  public static OptionalInt points(Typed typed, String option, Problems problems) {
    Optional<String> text = typed.one(option);
    OptionalInt points = text.map(TypedNumber::wholeNumber).orElse(OptionalInt.empty());
    boolean fits =
        points.isPresent()
            && points.getAsInt() >= Foresight.FEWEST
            && points.getAsInt() <= MOST_POINTS;
    if (text.isPresent() && !fits) {
      problems.usage(option + " " + text.get() + ": expected a whole number from 3 to 500");
    }
    return fits ? points : OptionalInt.empty();
  }

  /** The size of change typed, a percentage still to be taken of the mean. */
  public static Optional<TypedTarget> change(Typed typed, Problems problems) {
    Optional<String> text = typed.one("--change-size");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    boolean percent = text.get().endsWith("%");
    String digits = percent ? text.get().substring(0, text.get().length() - 1) : text.get();
    double size = Math.abs(TypedNumber.parse(digits.strip()).orElse(Double.NaN));
    if (!(size > 0)) {
      problems.usage("--change-size " + text.get() + ": expected a number such as 5, or 10%");
      return Optional.empty();
    }
    return Optional.of(new TypedTarget(text.get(), size, percent));
  }
}
