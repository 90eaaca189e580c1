package org.centreline.cli.option.group;

import static org.centreline.cli.option.TypedNumber.NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.chart.BernoulliChart;
import org.centreline.chart.CusumChart.Sides;
import org.centreline.chart.RaCusumChart;
import org.centreline.chart.VladChart;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.risk.Display;
import org.centreline.chart.risk.Watch;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.TypedNumber;

/** Options of charts that watch events against the number expected. */
public final class WatchGroup {

  static final Option<String> RISK =
      Option.once(
          "--risk",
          "COLUMN",
          ColumnGroup.COLUMN,
          "vlad, ra-cusum: the risk of each case, from a model made before; one row a case");

  static final Option<Double> ODDS_RATIO =
      Option.once(
              "--odds-ratio",
              "NUMBER",
              NUMBER,
              "vlad, ra-cusum, bernoulli: look for odds (of totals, rates) so many times higher, or"
                  + " as many times lower")
          .usually(2.0);

  static final Option<Double> ODDS_RATIO_DOWN =
      Option.once(
          "--odds-ratio-down",
          "NUMBER",
          NUMBER,
          "the same downwards, below 1 (default: 1 over --odds-ratio)");

  static final Option<Double> FALSE_ALARM =
      Option.once(
          "--false-alarm",
          "NUMBER",
          NUMBER,
          "vlad, ra-cusum, bernoulli: how many cases (of totals, points) to a false alarm, which"
              + " sets the decision interval (default: 5000, or ten years)");

  private static final Option<String> NO_RESTART =
      Option.flag("--no-restart", "vlad, ra-cusum, bernoulli: let sums run on after a signal");

  private static final Option<String> RECALIBRATE =
      Option.flag(
          "--recalibrate",
          "vlad, ra-cusum: move all risks so that the baseline expects what it saw");

  public static final Option<String> OBSERVED =
      Option.once(
          "--observed",
          "COLUMN",
          ColumnGroup.COLUMN,
          "vlad, ra-cusum: events seen by period, beside --expected");

  public static final Option<String> EXPECTED =
      Option.once("--expected", "COLUMN", ColumnGroup.COLUMN, "the same: events expected");

  private static final Option<List<Double>> LEVELS =
      Option.once(
          "--levels",
          "PER CENT,…",
          WatchGroup::levels,
          "vlad: flag at odds so many per cent higher, or lower, such as 30,50,75");

  private static final Option<String> PREDICTION_LIMITS =
      Option.flag(
          "--prediction-limits",
          "vlad: dot the range that holds at one case fixed beforehand; no signal");

  static final List<Option<?>> OPTIONS =
      List.of(
          RISK,
          OBSERVED,
          EXPECTED,
          ODDS_RATIO,
          ODDS_RATIO_DOWN,
          FALSE_ALARM,
          LEVELS,
          PREDICTION_LIMITS,
          NO_RESTART,
          RECALIBRATE);

  private static final List<Option<?>> OF_RISKS = List.of(RISK, OBSERVED, EXPECTED, RECALIBRATE);
  private static final List<Option<?>> OF_VLAD = List.of(LEVELS, PREDICTION_LIMITS);

  private WatchGroup() {}

  /** Whether a kind of chart takes these options. */
  static boolean suits(ChartType type) {
    return type.traits().has(Trait.EXPECTATION);
  }

  /** Whether an event is harm unless the user says otherwise. */
  public static boolean isOfHarm(Typed typed) {
    return typed.value(ChartGroup.TYPE, new Problems()).filter(WatchGroup::suits).isPresent();
  }

  /** Reports what goes with no other kind of chart. */
  static void refuse(Typed typed, Optional<ChartType> type, Problems problems) {
    boolean other = type.filter(WatchGroup::suits).isEmpty();
    for (Option<?> option : OPTIONS) {
      if (other && typed.has(option)) {
        problems.usage(option + ": goes only with " + ChartGroup.TYPE + suited(option));
      }
    }
    boolean alike = type.filter(known -> known == BernoulliChart.TYPE).isPresent();
    for (Option<?> option : OF_RISKS) {
      if (alike && typed.has(option)) {
        problems.usage(option + ": bernoulli takes one risk for all; use ra-cusum");
      }
    }
    boolean vlad = type.filter(known -> known == VladChart.TYPE).isPresent();
    for (Option<?> option : OF_VLAD) {
      if (!vlad && !other && typed.has(option)) {
        problems.usage(option + ": goes only with " + ChartGroup.TYPE + suited(option));
      }
    }
    refuseTogether(typed, problems);
    refuseTotals(typed, problems);
    type.filter(known -> !other).ifPresent(known -> refuseOfCases(typed, known, problems));
  }

  private static String suited(Option<?> option) {
    return OF_VLAD.contains(option)
        ? " vlad"
        : OF_RISKS.contains(option) ? " vlad or ra-cusum" : " vlad, ra-cusum or bernoulli";
  }

  /** Observed and expected go together, in the place of a value over a denominator. */
  private static void refuseTotals(Typed typed, Problems problems) {
    String both = OBSERVED + " and " + EXPECTED;
    if (typed.has(OBSERVED) != typed.has(EXPECTED)) {
      problems.usage(both + " go together");
    }
    for (Option<?> option : List.of(ColumnGroup.VALUE, ColumnGroup.DENOMINATOR, RISK)) {
      if (typed.has(OBSERVED) && typed.has(option)) {
        problems.usage(both + " stand in place of " + option + "; leave it out");
      }
    }
  }

  /** Ascending per cents with commas between. */
  private static Optional<List<Double>> levels(String option, String text, Problems problems) {
    List<Double> levels = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      levels.add(TypedNumber.parse(part.strip()).orElse(Double.NaN));
    }
    try {
      return Optional.of(new Display(levels, false).levels());
    } catch (IllegalArgumentException e) {
      problems.usage(
          option + " " + text + ": expected per cents, ascending, below 100, such as 30,50,75");
      return Optional.empty();
    }
  }

  /** Options that need, or exclude, each other. */
  static void refuseTogether(Typed typed, Problems problems) {
    if (typed.has(RECALIBRATE) && !typed.has(PhaseGroup.BASELINE)) {
      problems.usage(
          RECALIBRATE + ": add " + PhaseGroup.BASELINE + ", whose cases it is made from");
    }
    if (typed.has(RECALIBRATE) && !typed.has(RISK)) {
      problems.usage(RECALIBRATE + ": moves the risks of cases; name them with " + RISK);
    }
    for (Option<?> option : List.of(ODDS_RATIO, ODDS_RATIO_DOWN, ChartGroup.DECISION_INTERVAL)) {
      if (typed.has(LEVELS) && typed.has(option)) {
        problems.usage(LEVELS + ": has odds and intervals of its own; leave out " + option);
      }
    }
    if (typed.has(FALSE_ALARM) && typed.has(ChartGroup.DECISION_INTERVAL)) {
      problems.usage(
          FALSE_ALARM + " and " + ChartGroup.DECISION_INTERVAL + ": each sets the other; give one");
    }
  }

  /** Of cases the outcomes are named, and nothing is out of anything. */
  private static void refuseOfCases(Typed typed, ChartType type, Problems problems) {
    boolean cases = type == BernoulliChart.TYPE || typed.has(RISK);
    if (cases && !typed.has(ColumnGroup.VALUE)) {
      problems.usage(
          ChartGroup.TYPE + " " + type.id() + ": name the outcomes with " + ColumnGroup.VALUE);
    }
    if (cases && typed.has(ColumnGroup.DENOMINATOR)) {
      problems.usage(ColumnGroup.DENOMINATOR + ": each row is a case; leave it out");
    }
  }

  /** The kind of chart with its own numbers. */
  static ChartType type(ChartType type, Typed typed, Problems problems) {
    Watch watch = watch(typed, problems);
    if (type == VladChart.TYPE) {
      List<Double> levels = typed.one(LEVELS, problems).orElse(List.of());
      return VladChart.showing(watch, new Display(levels, typed.has(PREDICTION_LIMITS))).type();
    }
    return type == RaCusumChart.TYPE
        ? new RaCusumChart(watch).type()
        : new BernoulliChart(watch).type();
  }

  static Watch watch(Typed typed, Problems problems) {
    double up = typed.value(ODDS_RATIO, problems);
    double down = typed.one(ODDS_RATIO_DOWN, problems).orElse(1 / up);
    Sides sides = typed.value(ChartGroup.ONE_SIDED, problems);
    return new Watch(
        sides == Sides.DOWN ? OptionalDouble.empty() : OptionalDouble.of(up),
        sides == Sides.UP ? OptionalDouble.empty() : OptionalDouble.of(down),
        typed.has(ChartGroup.DECISION_INTERVAL)
            ? OptionalDouble.of(typed.value(ChartGroup.DECISION_INTERVAL, problems))
            : OptionalDouble.empty(),
        typed.number(FALSE_ALARM, problems),
        typed.value(ChartGroup.HEAD_START, problems),
        !typed.has(NO_RESTART),
        typed.has(RECALIBRATE));
  }
}
