package org.centreline.cli.option.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.analysis.Better;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Pair;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedNumber;
import org.centreline.cli.option.group.TypedMeaning.TypedNote;

/** Options that say what the numbers mean. */
public final class MeaningGroup {

  private static final Choice<Better> BETTER = new Choice<>(List.of(Better.values()), Better::word);

  static final String TARGET_COLUMN = "--target-column";

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Meaning",
          List.of(
              Option.once(
                  "--target",
                  "NUMBER[%]",
                  "the target, on the scale shown; 95% is 0.95 of a share"),
              Option.once(
                  TARGET_COLUMN,
                  "COLUMN",
                  "a target that moves: what each row is to reach, on the scale shown"),
              Option.once(
                      "--better",
                      "WAY",
                      "which way is better: up, down or neither (default: neither)")
                  .taking(BETTER.words()),
              Option.repeated("--note", "DATE=TEXT", "write an event on the chart"),
              Option.once(
                  "--multiply", "NUMBER", "show everything times this, such as 1000 for a rate"),
              Option.once("--unit", "TEXT", "what stands behind a number, such as days or %")));

  private MeaningGroup() {}

  /** What the numbers mean, as typed. */
  public static TypedMeaning meaning(Typed typed, Problems problems) {
    if (typed.one("--target").isPresent() && typed.one(TARGET_COLUMN).isPresent()) {
      problems.usage("--target and --target-column: give one of them");
    }
    return new TypedMeaning(
        typed.one("--title"),
        better(typed, problems),
        typed.one("--target").flatMap(text -> target(text, problems)),
        typed.one("--multiply").map(text -> multiply(text, problems)).orElse(1.0),
        typed.one("--unit").map(String::strip),
        notes(typed.all("--note"), problems));
  }

  /** Which way is better. */
  public static Better better(Typed typed, Problems problems) {
    return typed
        .one("--better")
        .flatMap(word -> BETTER.read("--better", word, problems))
        .orElse(Better.NEITHER);
  }

  private static Optional<TypedTarget> target(String text, Problems problems) {
    boolean percent = text.endsWith("%");
    String digits = percent ? text.substring(0, text.length() - 1).strip() : text;
    OptionalDouble number = TypedNumber.parse(digits);
    if (number.isEmpty()) {
      problems.usage("--target " + text + ": expected a number such as 12.5, or 95%");
      return Optional.empty();
    }
    return Optional.of(new TypedTarget(text, number.getAsDouble(), percent));
  }

  private static double multiply(String text, Problems problems) {
    double factor = TypedNumber.parse(text).orElse(Double.NaN);
    if (!(factor > 0)) {
      problems.usage("--multiply " + text + ": expected a number above 0");
      return 1;
    }
    return factor;
  }

  private static List<TypedNote> notes(List<String> texts, Problems problems) {
    List<TypedNote> notes = new ArrayList<>();
    for (String text : texts) {
      Pair pair = Pair.cut(text, "=");
      if (pair.isWhole()) {
        notes.add(new TypedNote(pair.left(), pair.right().get()));
      } else {
        problems.usage("--note " + text + ": expected DATE=TEXT");
      }
    }
    return notes;
  }
}
