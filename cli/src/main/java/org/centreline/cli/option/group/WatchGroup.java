package org.centreline.cli.option.group;

import static org.centreline.cli.option.TypedNumber.NUMBER;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.chart.BernoulliChart;
import org.centreline.chart.CusumChart.Sides;
import org.centreline.chart.RaCusumChart;
import org.centreline.chart.VladChart;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.risk.Watch;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;

/** Options of charts that watch events against the number expected. */
final class WatchGroup {

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

  static final List<Option<?>> OPTIONS =
      List.of(RISK, ODDS_RATIO, ODDS_RATIO_DOWN, FALSE_ALARM, NO_RESTART, RECALIBRATE);

  private WatchGroup() {}

  /** Whether a kind of chart takes these options. */
  static boolean suits(ChartType type) {
    return type.traits().has(Trait.EXPECTATION);
  }

  /** Whether an event is harm unless the user says otherwise. */
  static boolean isOfHarm(Typed typed) {
    return typed.value(ChartGroup.TYPE, new Problems()).filter(WatchGroup::suits).isPresent();
  }

  /** Reports what goes with no other kind of chart. */
  static void refuse(Typed typed, Optional<ChartType> type, Problems problems) {
    boolean other = type.filter(WatchGroup::suits).isEmpty();
    for (Option<?> option : OPTIONS) {
      if (other && typed.has(option)) {
        problems.usage(
            option
                + ": goes only with "
                + ChartGroup.TYPE
                + (option == RISK || option == RECALIBRATE
                    ? " vlad or ra-cusum"
                    : " vlad, ra-cusum or bernoulli"));
      }
    }
    boolean alike = type.filter(known -> known == BernoulliChart.TYPE).isPresent();
    for (Option<?> option : List.of(RISK, RECALIBRATE)) {
      if (alike && typed.has(option)) {
        problems.usage(option + ": bernoulli takes one risk for all; use ra-cusum");
      }
    }
    refuseTogether(typed, problems);
    type.filter(known -> !other).ifPresent(known -> refuseOfCases(typed, known, problems));
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
      return new VladChart(watch).type();
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
