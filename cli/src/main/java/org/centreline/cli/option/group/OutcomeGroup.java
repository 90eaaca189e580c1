package org.centreline.cli.option.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.centreline.analysis.outcome.model.ChangeRequest;
import org.centreline.analysis.outcome.model.FollowUp;
import org.centreline.analysis.outcome.model.ModelRequest;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Pair;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedNumber;
import org.centreline.csv.request.Filter;
import org.centreline.outcome.Methods;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.design.Shape;
import org.centreline.outcome.fit.Method;

/** Options that say what changed, and how before and after are compared. */
public final class OutcomeGroup {

  private static final Choice<Shape> SHAPES =
      new Choice<>(List.of(Shape.LEVEL, Shape.SLOPE, Shape.BOTH), Shape::word);
  private static final Choice<String> METHODS =
      new Choice<>(
          Stream.concat(Stream.of("auto"), Methods.all(0).stream().map(Method::id)).toList(),
          word -> word);
  private static final Choice<String> SEASONS =
      new Choice<>(List.of("auto", "none", "fourier:1", "fourier:2", "fourier:3", "month"), w -> w);

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Before and after",
          List.of(
              Option.repeated(
                  "--change",
                  "DATE[=LABEL]",
                  "what changed, and when; it acts from the first subgroup that starts then or"
                      + " later"),
              Option.once(
                  "--control",
                  "COLUMN=VALUE",
                  "compare with the rows of this value, where nothing was changed"),
              Option.once(
                  "--phase-in", "N", "leave out N subgroups from each change on (default: 0)"),
              Option.once(
                      "--season",
                      "HOW",
                      "how the months of the year differ: auto, none, fourier:K (K waves) or month"
                          + " (default: auto)")
                  .taking(SEASONS.words()),
              Option.once(
                      "--shape",
                      "SHAPE",
                      "what a change may do, said before looking: level, slope or both (default:"
                          + " both; level below 12 points a side)")
                  .taking(SHAPES.words()),
              Option.once(
                      "--method",
                      "NAME",
                      "which method is reported; all are run: auto, ols, nw, prais or reml for"
                          + " measurements, quasi or widened for counts (default: auto)")
                  .taking(METHODS.words()),
              Option.once("--lag", "N", "nw: how many subgroups back (default: by its rule)"),
              Option.once(
                  "--sustain",
                  "N",
                  "compare the last N points with the first N after the change (default: 6)"),
              Option.once(
                  "--horizon",
                  "N",
                  "report the effect N subgroups after the change (default: a year after)")));

  private OutcomeGroup() {}

  /** The changes, dates still as typed. */
  public static List<ChangeRequest> changes(Typed typed, Problems problems) {
    List<ChangeRequest> changes = new ArrayList<>();
    for (String text : typed.all("--change")) {
      Pair pair = Pair.cut(text, "=");
      if (pair.left().isEmpty()) {
        problems.usage("--change " + text + ": expected DATE or DATE=LABEL");
      } else {
        changes.add(new ChangeRequest(pair.left(), pair.right().filter(l -> !l.isEmpty())));
      }
    }
    if (!typed.has("--change")) {
      problems.usage("--change DATE: say when something was changed");
    }
    return changes;
  }

  /** The rows to compare with. */
  public static Optional<Filter> control(Typed typed, Problems problems) {
    if (typed.has("--control") && typed.has("--by")) {
      problems.usage(
          "--control with --by: every other value of the control's column is compared with it"
              + " already; leave --by out");
    }
    Optional<Pair> pair = typed.one("--control").map(text -> Pair.cut(text, "="));
    if (pair.isPresent() && !pair.get().isWhole()) {
      problems.usage("--control " + typed.one("--control").get() + ": expected COLUMN=VALUE");
      return Optional.empty();
    }
    return pair.map(p -> new Filter(p.left(), p.right().get()));
  }

  /** How before and after are compared. */
  public static ModelRequest model(Typed typed, Problems problems) {
    return new ModelRequest(
        natural(typed, "--phase-in", problems).orElse(0),
        typed.one("--season").filter(w -> !w.equals("auto")).flatMap(w -> season(w, problems)),
        typed.one("--shape").flatMap(word -> SHAPES.read("--shape", word, problems)),
        typed
            .one("--method")
            .flatMap(word -> METHODS.read("--method", word, problems))
            .filter(word -> !word.equals("auto")),
        natural(typed, "--lag", problems));
  }

  private static Optional<Season> season(String word, Problems problems) {
    if (word.equals("none")) {
      return Optional.of(Season.none());
    }
    if (word.equals("month")) {
      return Optional.of(new Season.Months());
    }
    OptionalInt pairs =
        word.startsWith("fourier:")
            ? TypedNumber.wholeNumber(word.substring("fourier:".length()))
            : OptionalInt.empty();
    if (pairs.isEmpty() || pairs.getAsInt() < 1 || pairs.getAsInt() > 5) {
      problems.usage(
          "--season "
              + word
              + ": expected auto, none, month, or fourier: and a number from 1 to 5");
      return Optional.empty();
    }
    return Optional.of(new Season.Fourier(pairs.getAsInt()));
  }

  /** What is asked about the time since. */
  public static FollowUp followUp(Typed typed, Problems problems) {
    OptionalInt sustain =
        typed
            .one("--sustain")
            .map(text -> TypedNumber.count("--sustain", text, problems))
            .orElse(OptionalInt.empty());
    return new FollowUp(
        sustain.orElse(FollowUp.USUAL_SUSTAIN), natural(typed, "--horizon", problems));
  }

  private static OptionalInt natural(Typed typed, String option, Problems problems) {
    Optional<String> text = typed.one(option);
    OptionalInt number = text.map(TypedNumber::wholeNumber).orElse(OptionalInt.empty());
    if (text.isPresent() && number.isEmpty()) {
      problems.usage(option + " " + text.get() + ": expected a whole number, 0 or more");
    }
    return number;
  }
}
