package org.centreline.cli.option.group;

import static org.centreline.cli.option.TypedNumber.NUMBER;

import java.time.LocalDate;
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
import org.centreline.cli.option.TypedTarget;
import org.centreline.outcome.effect.Foresight;
import org.centreline.phase.PhaseRequest;

/** Options that say what is known before a change, and what is to be seen. */
public final class PlanGroup {

  private static final int MOST_POINTS = 500;

  public static final Option<Double> MEAN =
      Option.once("--mean", "NUMBER", NUMBER, "the level before, where there is no FILE");

  static final Option<Double> SD =
      Option.once(
          "--sd", "NUMBER", NUMBER, "the standard deviation of points, where there is no FILE");

  static final Option<Double> RHO =
      Option.once(
          "--rho",
          "NUMBER",
          PlanGroup::correlation,
          "how much each point resembles the one before, from 0 to 0.9 (default: from the FILE,"
              + " else 0)");

  public static final Option<Integer> POINTS_BEFORE =
      Option.once(
          "--points-before",
          "N",
          PlanGroup::points,
          "points before the change (default: as many as the FILE has, else 24)");

  public static final Option<Integer> POINTS_AFTER =
      Option.once(
          "--points-after",
          "N",
          PlanGroup::points,
          "points after it (default: as many as are needed)");

  public static final Option<TypedTarget> CHANGE_SIZE =
      Option.once(
          "--change-size",
          "NUMBER[%]",
          PlanGroup::change,
          "the change that is to be seen; with % so many per cent of the mean, of shares"
              + " percentage points");

  public static final Option<LocalDate> UNTIL =
      Option.once(
          "--until",
          "DATE",
          GroupingGroup::day,
          "the last day of the baseline: rows dated later are in nothing (default: the day before"
              + " the first --change, else all)");

  static final Option<PhaseRequest.Exclusion> EXCLUDE =
      PhaseGroup.EXCLUDE.saying("leave out of the baseline");

  /** Which part of a file is the time before the change. */
  public static final OptionGroup BASELINE = new OptionGroup("Baseline", List.of(UNTIL, EXCLUDE));

  /** What is said before the data are there, for outcome to be held to. */
  public static final OptionGroup BEFOREHAND =
      new OptionGroup(
          "Fixed beforehand, for outcome --plan",
          List.of(
              OutcomeGroup.CHANGE.saying("what will be changed, and when"),
              OutcomeGroup.TYPE.saying(
                  "xmr for measurements, u for rates, p for shares of cases, c for counts; ra-cusum"
                      + " or bernoulli: how many cases until odds that have changed are seen"),
              MeaningGroup.BETTER,
              OutcomeGroup.CONTROL,
              OutcomeGroup.SHAPE,
              OutcomeGroup.SEASON,
              OutcomeGroup.METHOD,
              OutcomeGroup.LAG,
              OutcomeGroup.PHASE_IN));

  public static final OptionGroup GROUP =
      new OptionGroup("Plan", List.of(MEAN, SD, RHO, POINTS_BEFORE, POINTS_AFTER, CHANGE_SIZE));

  private PlanGroup() {}

  /** A baseline typed; empty where a file gives it. */
  public static Optional<PlanBaseline> baseline(Typed typed, Problems problems) {
    boolean file = !typed.arguments().isEmpty();
    for (Option<?> option : List.of(MEAN, SD)) {
      if (file && typed.has(option)) {
        problems.usage(option + ": the FILE gives the baseline; leave one of them out");
      }
    }
    if (file) {
      return Optional.empty();
    }
    if (!typed.has(SD)) {
      problems.usage(
          "plan needs a FILE with a baseline, or " + SD + " with the spread of its points");
      return Optional.empty();
    }
    OptionalDouble deviation = typed.number(SD, problems);
    if (deviation.isEmpty()) {
      return Optional.empty();
    }
    if (!(deviation.getAsDouble() > 0)) {
      problems.usage(SD + " " + typed.text(SD).orElseThrow() + ": expected a number above 0");
      return Optional.empty();
    }
    double mean = typed.number(MEAN, problems).orElse(Double.NaN);
    double rho = rho(typed, problems).orElse(0);
    return Optional.of(new PlanBaseline(mean, deviation.getAsDouble(), rho, 0));
  }

  /** The correlation typed. */
  public static OptionalDouble rho(Typed typed, Problems problems) {
    return typed.number(RHO, problems);
  }

  private static Optional<Double> correlation(String option, String text, Problems problems) {
    Optional<Double> rho = NUMBER.read(option, text, problems);
    if (rho.isPresent() && !(rho.get() >= 0 && rho.get() <= 0.9)) {
      problems.usage(option + " " + text + ": expected a number from 0 to 0.9");
      return Optional.empty();
    }
    return rho;
  }

  private static Optional<Integer> points(String option, String text, Problems problems) {
    OptionalInt points = TypedNumber.wholeNumber(text);
    if (points.isEmpty()
        || points.getAsInt() < Foresight.FEWEST
        || points.getAsInt() > MOST_POINTS) {
      problems.usage(option + " " + text + ": expected a whole number from 3 to 500");
      return Optional.empty();
    }
    return Optional.of(points.getAsInt());
  }

  /** The size of change typed, a percentage still to be taken of the mean. */
  private static Optional<TypedTarget> change(String option, String text, Problems problems) {
    Optional<TypedTarget> change =
        TypedTarget.of(text.strip())
            .map(typed -> new TypedTarget(text, Math.abs(typed.number()), typed.percent()))
            .filter(typed -> typed.number() > 0);
    if (change.isEmpty()) {
      problems.usage(option + " " + text + ": expected a number such as 5, or 10%");
    }
    return change;
  }
}
