package org.centreline.analysis.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.joint.JointFacts;
import org.centreline.analysis.risk.LevelFacts;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.T2Chart;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.chart.risk.RunLength;
import org.centreline.math.CoinRuns;
import org.centreline.rule.RuleSets;
import org.centreline.rule.sequence.Runs;
import org.centreline.rule.signal.RuleSet;
import org.centreline.rule.signal.RunsRule;
import org.centreline.series.Joint;

/**
 * The chance that this many points of pure noise show any signal.
 *
 * @param probability 0 to 1; NaN where no honest figure exists
 * @param points how many points were looked at
 * @param basePoints how many of them set the limits
 * @param model what noise means; empty where there is no figure
 * @param reason why there is no figure; empty where there is one
 */
public record FalseAlarm(
    double probability,
    int points,
    int basePoints,
    Optional<String> model,
    Optional<String> reason) {

  /** Works it out where that is exact, looks it up where it was simulated. */
  static FalseAlarm of(Basis basis, List<PhaseFacts> facts, Points points) {
    int base = facts.stream().mapToInt(PhaseFacts::basePoints).sum();
    int shown = points.count(Status.INCLUDED);
    if (basis.setup().choice().type().traits().has(Trait.EXPECTATION)) {
      return ofRunLength(basis, facts, points);
    }
    if (JointFacts.are(basis.setup().choice().type())) {
      return ofJoint(basis, base, shown);
    }
    if (isKnownCoin(basis) && facts.stream().noneMatch(PhaseFacts::tied)) {
      return coin(facts, shown, base);
    }
    return silence(basis)
        .or(() -> doubtful(facts))
        .or(() -> withoutLimits(basis, facts))
        .map(reason -> unknown(shown, base, reason))
        .orElseGet(() -> lookUp(basis, facts, points));
  }

  /** From the mean run length of each phase. */
  private static FalseAlarm ofRunLength(Basis basis, List<PhaseFacts> facts, Points points) {
    int base = facts.stream().mapToInt(PhaseFacts::basePoints).sum();
    int shown = points.count(Status.INCLUDED);
    double none = 1;
    for (PhaseFacts phase : facts) {
      double within = RunLength.chanceWithin(included(phase, points), phase.level().runLength());
      none *= 1 - within;
    }
    // Each further level has its own; they signal together, so that this is the most.
    List<LevelFacts> levels = basis.levels();
    for (LevelFacts level : levels.subList(Math.min(1, levels.size()), levels.size())) {
      none *= 1 - RunLength.chanceWithin(shown, level.runLength());
    }
    boolean rules = !basis.setup().rules().rules().isEmpty();
    return rules && !Double.isNaN(none)
        ? new FalseAlarm(1 - none, shown, base, Optional.of("markov"), Optional.empty())
        : unknown(shown, base, rules ? "there are no limits" : "no rules are used");
  }

  /**
   * Each point is within the limit by the level of the chart; those that share their base a little
   * oftener all together than if they shared nothing.
   */
  private static FalseAlarm ofJoint(Basis basis, int base, int shown) {
    boolean rules = !basis.setup().rules().rules().isEmpty();
    if (!rules) {
      return unknown(shown, base, "no rules are used");
    }
    int measures = ((Joint) basis.measured().series()).measures().size();
    double within = T2Chart.within(basis.setup().convention(), measures);
    return new FalseAlarm(
        1 - StrictMath.pow(within, shown), shown, base, Optional.of("normal"), Optional.empty());
  }

  /** Whether there is a figure. */
  public boolean isKnown() {
    return !Double.isNaN(probability);
  }

  /** Data that are nothing like the noise of the table. */
  private static Optional<String> doubtful(List<PhaseFacts> facts) {
    if (facts.stream().anyMatch(PhaseFacts::flat)) {
      return Optional.of("the points that set the limits never vary");
    }
    return facts.stream().anyMatch(PhaseFacts::tied)
        ? Optional.of("half of the points or more lie on the centre line")
        : Optional.empty();
  }

  private static Optional<String> withoutLimits(Basis basis, List<PhaseFacts> facts) {
    boolean wanted = basis.setup().choice().type().traits().has(Trait.LIMITS);
    return wanted && !facts.stream().allMatch(PhaseFacts::limits)
        ? Optional.of("there are no limits")
        : Optional.empty();
  }

  private static FalseAlarm unknown(int points, int basePoints, String reason) {
    return new FalseAlarm(Double.NaN, points, basePoints, Optional.empty(), Optional.of(reason));
  }

  /** Anhøj's rules about a given centre: every useful point is the toss of a fair coin. */
  private static boolean isKnownCoin(Basis basis) {
    return basis.limits().given().centre().isPresent()
        && !Finding.areRunsSilenced(basis)
        && basis.setup().sets().equals(List.of(RuleSets.ANHOEJ))
        && basis.setup().choice().type().traits().has(Trait.NEARLY_NORMAL);
  }

  private static FalseAlarm coin(List<PhaseFacts> facts, int points, int basePoints) {
    double chance = 0;
    for (PhaseFacts phase : facts) {
      Runs runs = phase.runs().orElseThrow();
      double own =
          runs.isDefined()
              ? 1 - CoinRuns.within(runs.useful(), runs.longestRunMax(), runs.crossingsMin())
              : 0;
      chance = chance + own - chance * own;
    }
    return new FalseAlarm(
        chance, points, basePoints, Optional.of("known centre"), Optional.empty());
  }

  /** Whether a set stands in the table; by identity first, since equality is slow to start. */
  private static boolean isListed(RuleSet rules) {
    return RuleSets.all().stream().anyMatch(set -> set == rules) || RuleSets.all().contains(rules);
  }

  private static Optional<String> silence(Basis basis) {
    Setup setup = basis.setup();
    if (setup.rules().rules().isEmpty()) {
      return Optional.of("no rules are used");
    }
    boolean runs = setup.rules().rules().stream().anyMatch(RunsRule.class::isInstance);
    if (runs && Finding.areRunsSilenced(basis)) {
      return Optional.of(setup.convention().name() + " judges no runs of points with labels");
    }
    if (setup.choice().type().traits().has(Trait.DIFFERENCES)) {
      return Optional.of("not worked out for moving ranges, which are not independent");
    }
    if (!setup.choice().type().traits().has(Trait.NEARLY_NORMAL)) {
      return Optional.of("not worked out for this kind of chart");
    }
    if (setup.sets().size() > 1) {
      return Optional.of("not worked out for sets of rules used together");
    }
    if (!isListed(setup.rules())) {
      boolean changed = RuleSets.named(setup.rules().id()).isPresent();
      return Optional.of(
          changed
              ? "not worked out for shifts and trends of other lengths"
              : FalseAlarmTable.notKept(setup.rules().id()));
    }
    if (basis.limits().given().centre().isPresent() || basis.limits().given().sigma().isPresent()) {
      return Optional.of("not worked out for a given centre or sigma");
    }
    boolean ranges = setup.choice().type().traits().has(Trait.MOVING_RANGES);
    if (setup.screening() == Screening.ON && ranges) {
      return Optional.of("not worked out for screened moving ranges");
    }
    boolean bare = !IntStream.range(0, basis.fit().fits().size()).allMatch(basis::isEnough);
    if (bare && setup.choice().type().traits().has(Trait.LIMITS)) {
      return Optional.of("too few points for limits");
    }
    return Optional.empty();
  }

  private static FalseAlarm lookUp(Basis basis, List<PhaseFacts> facts, Points points) {
    FalseAlarmTable table = new FalseAlarmTable(likeness(basis), basis.setup().rules().id());
    double chance = 0;
    int shown = 0;
    int base = 0;
    for (PhaseFacts phase : facts) {
      int inPhase = included(phase, points);
      double own = table.probability(inPhase, phase.basePoints());
      chance = chance + own - chance * own;
      shown += inPhase;
      base += phase.basePoints();
    }
    return Double.isNaN(chance)
        ? unknown(shown, base, table.silence())
        : new FalseAlarm(chance, shown, base, Optional.of(model(basis)), Optional.empty());
  }

  /** Charts with limits are looked up as XmR charts. */
  private static String likeness(Basis basis) {
    return basis.setup().choice().type().traits().has(Trait.LIMITS)
        ? ChartTypes.XMR.id()
        : ChartTypes.RUN.id();
  }

  private static String model(Basis basis) {
    ChartType type = basis.setup().choice().type();
    return type == ChartTypes.RUN || type == ChartTypes.XMR ? "normal" : "about normal";
  }

  private static int included(PhaseFacts facts, Points points) {
    int count = 0;
    for (int i = facts.phase().span().first(); i <= facts.phase().span().last(); i++) {
      count += points.statuses().get(i) == Status.INCLUDED ? 1 : 0;
    }
    return count;
  }
}
