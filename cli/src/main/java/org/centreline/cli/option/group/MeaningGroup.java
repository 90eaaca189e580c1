package org.centreline.cli.option.group;

import static org.centreline.cli.option.TypedNumber.NUMBER;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.centreline.analysis.Better;
import org.centreline.chart.capability.Specification;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Pair;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedNumber;
import org.centreline.cli.option.TypedTarget;
import org.centreline.cli.option.group.TypedMeaning.TypedNote;

/** Options that say what the numbers mean. */
public final class MeaningGroup {

  public static final Option<TypedTarget> TARGET =
      Option.once(
          "--target",
          "NUMBER[%]",
          TypedTarget::read,
          "the target, on the scale shown; 95% is 0.95 of a share; 85..92% is a range to lie in");

  public static final Option<String> TARGET_COLUMN =
      Option.once(
          "--target-column",
          "COLUMN",
          ColumnGroup.COLUMN,
          "a target that moves: what each row is to reach, on the scale shown");

  public static final Option<Better> BETTER =
      Option.once(
              "--better",
              "WAY",
              new Choice<>(List.of(Better.values()), Better::word),
              "which way is better: up, down or neither")
          .usually(Better.NEITHER);

  public static final Option<TypedNote> NOTE =
      Option.repeated("--note", "DATE=TEXT", MeaningGroup::note, "write an event on the chart");

  public static final Option<Double> MULTIPLY =
      Option.once(
              "--multiply",
              "NUMBER",
              MeaningGroup::multiply,
              "show everything times this, such as 1000 for a rate")
          .silently(1.0);

  public static final Option<String> UNIT =
      Option.once("--unit", "TEXT", "what stands behind a number, such as days or %");

  public static final Option<Integer> DECIMALS =
      Option.once(
          "--decimals",
          "NUMBER",
          MeaningGroup::decimals,
          "how many decimals people see, in words, labels and tables, of a percentage too;"
              + " JSON and CSV keep all");

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Meaning", List.of(TARGET, TARGET_COLUMN, BETTER, NOTE, MULTIPLY, UNIT, DECIMALS));

  public static final Option<Double> SPEC_LOWER =
      Option.once(
          "--spec-lower",
          "NUMBER",
          NUMBER,
          "the least that a single measurement may be: Cp, Cpk and their like beside the chart");

  public static final Option<Double> SPEC_UPPER =
      Option.once("--spec-upper", "NUMBER", NUMBER, "the most that one may be, likewise");

  /** The same for the verb whose charts may stand beside a specification. */
  public static final OptionGroup OF_CHARTS =
      new OptionGroup(
          "Meaning",
          List.of(
              TARGET,
              TARGET_COLUMN,
              BETTER,
              NOTE,
              MULTIPLY,
              UNIT,
              DECIMALS,
              SPEC_LOWER,
              SPEC_UPPER));

  private MeaningGroup() {}

  /** What the numbers mean, as typed. */
  public static TypedMeaning meaning(Typed typed, Problems problems) {
    if (typed.has(TARGET) && typed.has(TARGET_COLUMN)) {
      problems.usage(TARGET + " and " + TARGET_COLUMN + ": give one of them");
    }
    return new TypedMeaning(
        typed.one(OutputGroup.TITLE, problems),
        better(typed, problems),
        typed.one(TARGET, problems),
        typed.value(MULTIPLY, problems),
        typed.one(UNIT, problems).map(String::strip),
        decimals(typed, problems),
        typed.all(NOTE, problems),
        specification(typed, problems));
  }

  /** What single measurements have to keep; empty where nothing is said of it. */
  private static Optional<Specification> specification(Typed typed, Problems problems) {
    OptionalDouble lower = typed.number(SPEC_LOWER, problems);
    OptionalDouble upper = typed.number(SPEC_UPPER, problems);
    if (lower.isEmpty() && upper.isEmpty()) {
      return Optional.empty();
    }
    if (typed.has(GroupingGroup.COMBINE)) {
      problems.usage(
          GroupingGroup.COMBINE
              + ": what is made of several rows is no single measurement, which "
              + SPEC_LOWER
              + " and "
              + SPEC_UPPER
              + " are for; leave it out");
    }
    boolean both = lower.isPresent() && upper.isPresent();
    if (both && !(lower.getAsDouble() < upper.getAsDouble())) {
      problems.usage(SPEC_LOWER + " must be below " + SPEC_UPPER);
      return Optional.empty();
    }
    return Optional.of(new Specification(lower, upper, OptionalDouble.empty()));
  }

  /** Which way is better. */
  public static Better better(Typed typed, Problems problems) {
    return !typed.has(BETTER) && WatchGroup.isOfHarm(typed)
        ? Better.DOWN
        : typed.value(BETTER, problems);
  }

  /** How many decimals people see; empty where that is left to the data. */
  public static OptionalInt decimals(Typed typed, Problems problems) {
    return typed.one(DECIMALS, problems).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static Optional<Integer> decimals(String option, String text, Problems problems) {
    boolean digit = text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    if (!digit) {
      problems.usage(option + " " + text + ": expected a whole number from 0 to 9");
      return Optional.empty();
    }
    return Optional.of(text.charAt(0) - '0');
  }

  private static Optional<Double> multiply(String option, String text, Problems problems) {
    double factor = TypedNumber.parse(text).orElse(Double.NaN);
    if (!(factor > 0)) {
      String size = Double.isNaN(factor) ? ", from 1e-50 to 1e50" : "";
      problems.usage(option + " " + text + ": expected a number above 0" + size);
      return Optional.empty();
    }
    return Optional.of(factor);
  }

  private static Optional<TypedNote> note(String option, String text, Problems problems) {
    Pair pair = Pair.cut(text, "=");
    if (!pair.isWhole()) {
      problems.usage(option + " " + text + ": expected DATE=TEXT");
      return Optional.empty();
    }
    return Optional.of(new TypedNote(pair.left(), pair.right().get()));
  }
}
