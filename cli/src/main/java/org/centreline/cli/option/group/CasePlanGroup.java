package org.centreline.cli.option.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.plan.CasePlan;
import org.centreline.chart.BernoulliChart;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.risk.Watch;
import org.centreline.cli.option.Option;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Output;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Syntax;
import org.centreline.cli.option.Typed;

/** Options of a plan for a chart of cases. */
public final class CasePlanGroup {

  private static final Option<String> RISK =
      WatchGroup.RISK.saying("ra-cusum: the risk of each case of FILE, from a model made before");

  /** What such a plan looks for. */
  public static final OptionGroup GROUP =
      new OptionGroup(
          "Cases until a change of the odds is seen, with --type ra-cusum or bernoulli",
          List.of(
              RISK,
              WatchGroup.ODDS_RATIO,
              WatchGroup.ODDS_RATIO_DOWN,
              WatchGroup.FALSE_ALARM,
              ChartGroup.DECISION_INTERVAL.saying(
                  "ra-cusum, bernoulli: beyond which a sum signals"),
              ChartGroup.ONE_SIDED));

  private static final List<Option<?>> HEEDED =
      List.of(
          OutcomeGroup.TYPE,
          PlanGroup.MEAN,
          ColumnGroup.DATE,
          ColumnGroup.VALUE,
          ColumnGroup.WHERE,
          OutputGroup.OUTPUT,
          OutputGroup.FORMAT,
          OutputGroup.TITLE,
          ScriptGroup.QUIET,
          ScriptGroup.NO_COLOUR,
          Syntax.HELP,
          Syntax.VERSION);

  private CasePlanGroup() {}

  /** The kind of chart typed; empty text where none was. */
  public static String type(Typed typed) {
    return typed.text(OutcomeGroup.TYPE).orElse("");
  }

  /** Whether a plan for cases is asked for. */
  public static boolean isAsked(Typed typed) {
    return CasePlan.suits(type(typed));
  }

  /** Reports options of such plans where there is none. */
  public static void refuse(Typed typed, Problems problems) {
    for (Option<?> option : GROUP.options()) {
      if (typed.has(option)) {
        problems.usage(option + ": goes only with " + OutcomeGroup.TYPE + " ra-cusum or bernoulli");
      }
    }
  }

  /** Reports what means nothing for such a plan, and what it lacks. */
  public static void check(Typed typed, ChartType type, Problems problems) {
    String asked = OutcomeGroup.TYPE + " " + type.id();
    List<String> unheeded = new ArrayList<>(typed.values().keySet());
    HEEDED.forEach(option -> unheeded.remove(option.name()));
    GROUP.options().forEach(option -> unheeded.remove(option.name()));
    ReadingGroup.GROUP.options().forEach(option -> unheeded.remove(option.name()));
    unheeded.forEach(name -> problems.usage(name + ": means nothing for a plan with " + asked));
    boolean file = !typed.arguments().isEmpty();
    boolean alike = type.id().equals(BernoulliChart.TYPE.id());
    if (file && typed.has(PlanGroup.MEAN)) {
      problems.usage(PlanGroup.MEAN + ": the FILE gives the rate; leave one of them out");
    }
    if (!file && !(alike && typed.has(PlanGroup.MEAN))) {
      problems.usage(
          asked
              + (alike
                  ? ": give the usual rate with " + PlanGroup.MEAN + ", or a FILE of cases"
                  : ": needs a FILE of cases with their risks; for one rate of all use bernoulli"));
    }
    if (file && !typed.has(ColumnGroup.VALUE)) {
      problems.usage(asked + ": name the outcomes with " + ColumnGroup.VALUE);
    }
    if (file && alike == typed.has(RISK)) {
      problems.usage(
          alike
              ? RISK + ": bernoulli takes one risk for all; use ra-cusum"
              : asked + ": name the risks with " + RISK);
    }
    if (!file && typed.has(PlanGroup.MEAN)) {
      rate(typed, problems);
    }
  }

  /** A rate typed, strictly between nothing and all. */
  public static double rate(Typed typed, Problems problems) {
    double rate = typed.number(PlanGroup.MEAN, problems).orElse(Double.NaN);
    if (!(rate > 0 && rate < 1)) {
      problems.usage(
          PlanGroup.MEAN
              + " "
              + typed.text(PlanGroup.MEAN).orElse("")
              + ": a rate lies between 0"
              + " and 1, such as 0.05");
    }
    return rate;
  }

  /** Reports pictures, which such a plan has not. */
  public static void checkOutputs(ResultOptions results, Problems problems) {
    for (Output output : results.outputs()) {
      if (output.format().isPicture()) {
        problems.usage(
            OutputGroup.OUTPUT
                + " "
                + output.name()
                + ": a plan for cases has no picture; use .html, .md, .txt, .csv or .json");
      }
    }
  }

  /** What is watched for; empty, with a problem, where it can't be. */
  public static Optional<Watch> watch(Typed typed, Problems problems) {
    WatchGroup.refuseTogether(typed, problems);
    try {
      return Optional.of(WatchGroup.watch(typed, problems));
    } catch (IllegalArgumentException e) {
      problems.usage(e.getMessage());
      return Optional.empty();
    }
  }
}
