package org.centreline.cli.option.group;

import static org.centreline.cli.option.TypedNumber.COUNT;
import static org.centreline.cli.option.TypedNumber.NATURAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.centreline.analysis.outcome.model.ChangeRequest;
import org.centreline.analysis.outcome.model.FollowUp;
import org.centreline.analysis.outcome.model.ModelRequest;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.cli.option.Choice;
import org.centreline.cli.option.Kind;
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

/** Options that say what changed, and how before and after are compared. */
public final class OutcomeGroup {

  private static final Choice<String> METHODS = new Choice<>(methods(), word -> word);

  public static final Option<ChangeRequest> CHANGE =
      Option.repeated(
          "--change",
          "DATE[=LABEL]",
          OutcomeGroup::change,
          "what changed, and when; it acts from the first subgroup that starts then or later");

  public static final Option<String> PLAN =
      Option.once(
          "--plan",
          "FILE",
          "what plan -o FILE.json fixed beforehand: it is used where nothing else is typed, and"
              + " what differs from it is said");

  public static final Option<Filter> CONTROL =
      Option.once(
          "--control",
          "COLUMN=VALUE",
          OutcomeGroup::control,
          "compare with the rows of this value, where nothing was changed");

  static final Option<Integer> PHASE_IN =
      Option.once("--phase-in", "N", NATURAL, "leave out N subgroups from each change on")
          .usually(0);

  static final Option<Optional<Season>> SEASON =
      Option.once(
              "--season",
              "HOW",
              new Seasons(),
              "what comes again: auto (what a test finds), none, fourier:K (K waves a year), month,"
                  + " weekday or weekday+fourier:K")
          .usually(Optional.empty());

  static final Option<Shape> SHAPE =
      Option.once(
          "--shape",
          "SHAPE",
          new Choice<>(List.of(Shape.LEVEL, Shape.SLOPE, Shape.BOTH), Shape::word),
          "what a change may do, said before looking: level, slope or both (default: both; level"
              + " below 12 points a side)");

  static final Option<String> METHOD =
      Option.once(
              "--method",
              "NAME",
              METHODS,
              "which method is reported; all are run: auto, ols, nw, prais or reml for"
                  + " measurements, quasi or widened for counts")
          .usually("auto");

  static final Option<Integer> LAG =
      Option.once("--lag", "N", NATURAL, "nw: how many subgroups back (default: by its rule)");

  static final Option<Integer> SUSTAIN =
      Option.once(
              "--sustain",
              "N",
              COUNT,
              "compare the last N points with the first N after the change")
          .usually(FollowUp.USUAL_SUSTAIN);

  static final Option<Integer> HORIZON =
      Option.once(
          "--horizon",
          "N",
          NATURAL,
          "report the effect N subgroups after the change (default: a year after)");

  public static final OptionGroup GROUP =
      new OptionGroup(
          "Before and after",
          List.of(CHANGE, PLAN, CONTROL, PHASE_IN, SEASON, SHAPE, METHOD, LAG, SUSTAIN, HORIZON));

  /** The kinds of chart that an outcome has; other verbs know more of them. */
  public static final Option<OutcomeKind> TYPE =
      Option.once(
          ChartGroup.TYPE.name(),
          "TYPE",
          new Choice<>(List.of(OutcomeKind.values()), kind -> kind.type().id()),
          "xmr for measurements, u for rates, p for shares of cases, c for counts; asked for where"
              + " the data leave it open");

  public static final OptionGroup TYPE_GROUP =
      new OptionGroup("What the numbers are", List.of(TYPE));

  private OutcomeGroup() {}

  private static List<String> methods() {
    List<String> ids = new ArrayList<>();
    ids.add("auto");
    Methods.all(0).forEach(method -> ids.add(method.id()));
    return ids;
  }

  /** The changes, dates still as typed. */
  public static List<ChangeRequest> changes(Typed typed, Problems problems) {
    List<ChangeRequest> changes = typed.all(CHANGE, problems);
    if (!typed.has(CHANGE)) {
      problems.usage(CHANGE + " DATE: say when something was changed");
    }
    return changes;
  }

  private static Optional<ChangeRequest> change(String option, String text, Problems problems) {
    Pair pair = Pair.cut(text, "=");
    if (pair.left().isEmpty()) {
      problems.usage(option + " " + text + ": expected DATE or DATE=LABEL");
      return Optional.empty();
    }
    return Optional.of(new ChangeRequest(pair.left(), pair.right().filter(l -> !l.isEmpty())));
  }

  /** The rows to compare with. */
  public static Optional<Filter> control(Typed typed, Problems problems) {
    if (typed.has(CONTROL) && typed.has(ColumnGroup.BY)) {
      problems.usage(
          CONTROL
              + " with "
              + ColumnGroup.BY
              + ": every other value of the control's column is compared with it already; leave "
              + ColumnGroup.BY
              + " out");
    }
    return typed.one(CONTROL, problems);
  }

  private static Optional<Filter> control(String option, String text, Problems problems) {
    Pair pair = Pair.cut(text, "=");
    if (!pair.isWhole()) {
      problems.usage(option + " " + text + ": expected COLUMN=VALUE");
      return Optional.empty();
    }
    return Optional.of(new Filter(pair.left(), pair.right().get()));
  }

  /** How before and after are compared. */
  public static ModelRequest model(Typed typed, Problems problems) {
    return new ModelRequest(
        typed.value(PHASE_IN, problems),
        typed.value(SEASON, problems),
        typed.one(SHAPE, problems),
        typed.one(METHOD, problems).filter(word -> !word.equals("auto")),
        typed.whole(LAG, problems));
  }

  /** The words for a season; {@code fourier} goes further than those listed. */
  private static final class Seasons implements Kind<Optional<Season>> {

    private static final String WAVES = "fourier:";
    private static final String WEEKDAY = "weekday";

    @Override
    public Optional<Optional<Season>> read(String option, String word, Problems problems) {
      if (word.equals("auto")) {
        return Optional.of(Optional.empty());
      }
      if (word.equals("none")) {
        return Optional.of(Optional.of(Season.none()));
      }
      if (word.equals("month")) {
        return Optional.of(Optional.of(new Season.Months()));
      }
      boolean weekly = word.startsWith(WEEKDAY);
      if (word.equals(WEEKDAY)) {
        return Optional.of(Optional.of(new Season.Weekdays(0)));
      }
      String year = weekly ? word.substring(WEEKDAY.length()) : word;
      String start = (weekly ? "+" : "") + WAVES;
      String waves = year.startsWith(start) ? year.substring(start.length()) : "";
      OptionalInt pairs = TypedNumber.wholeNumber(waves);
      if (pairs.isEmpty() || pairs.getAsInt() < 1 || pairs.getAsInt() > 5) {
        problems.usage(
            option
                + " "
                + word
                + ": expected auto, none, month, weekday, fourier: and a number from 1 to 5, or"
                + " weekday+fourier: and such a number");
        return Optional.empty();
      }
      return Optional.of(Optional.of(Season.of(weekly, pairs.getAsInt())));
    }

    @Override
    public List<String> words() {
      return List.of("auto", "none", "fourier:1", "fourier:2", "fourier:3", "month", "weekday");
    }

    @Override
    public String word(Optional<Season> season) {
      return season.map(Season::word).orElse("auto");
    }
  }

  /** What is asked about the time since. */
  public static FollowUp followUp(Typed typed, Problems problems) {
    return new FollowUp(typed.value(SUSTAIN, problems), typed.whole(HORIZON, problems));
  }
}
