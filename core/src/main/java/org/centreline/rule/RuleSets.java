package org.centreline.rule;

import java.util.List;
import java.util.Optional;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.rule.sequence.Missing;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.sequence.Zone;
import org.centreline.rule.signal.Marking;
import org.centreline.rule.signal.Precedence;
import org.centreline.rule.signal.RuleSet;

/** The table of rule sets. */
public final class RuleSets {

  /** Anhøj: a run too long or too few crossings. */
  public static final RuleSet ANHOEJ =
      new RuleSet(
          "anhoej",
          "Anhøj",
          List.of(new LongestRun(), new FewCrossings()),
          Marking.ALL,
          Precedence.IMPROVEMENT_FIRST);

  /** Making Data Count as worded from November 2023, shifts and trends of 7. */
  public static final RuleSet MDC = makingDataCount("mdc", "Making Data Count", 7);

  /** Making Data Count with shifts and trends of 6. */
  public static final RuleSet MDC_6 = makingDataCount("mdc-6", "Making Data Count (6)", 6);

  /** Making Data Count before November 2023, as NHSRplotthedots has it. */
  public static final RuleSet MDC_2021 =
      new RuleSet(
          "mdc-2021",
          "Making Data Count (2021)",
          List.of(
              new BeyondLimits(),
              new TwoOfThree(TwoOfThree.Band.BETWEEN_TWO_AND_THREE),
              new Shift(7, Missing.ENDS, Missing.ENDS),
              new Trend(7)),
          Marking.ALL,
          Precedence.LABEL_FIRST);

  /** IHI's rules for run charts, with an exact table of runs. */
  public static final RuleSet IHI = ihi("ihi", "IHI run chart rules", CountOfRuns.Table.EXACT);

  /** The same with the table of runs as courses print it. */
  public static final RuleSet IHI_TABLE =
      ihi("ihi-table", "IHI run chart rules, printed table", CountOfRuns.Table.PRINTED);

  /** The four Western Electric rules. */
  public static final RuleSet WESTERN_ELECTRIC =
      new RuleSet(
          "western-electric",
          "Western Electric",
          List.of(
              new BeyondLimits(),
              new SeveralBeyond(2, 3, Zone.TWO_SIGMA),
              new SeveralBeyond(4, 5, Zone.ONE_SIGMA),
              shift(8)),
          Marking.COMPLETING,
          Precedence.IMPROVEMENT_FIRST);

  /** The eight tests of Nelson. */
  public static final RuleSet NELSON =
      new RuleSet(
          "nelson",
          "Nelson",
          List.of(
              new BeyondLimits(),
              shift(9),
              new Trend(6),
              new Alternating(14),
              new SeveralBeyond(2, 3, Zone.TWO_SIGMA),
              new SeveralBeyond(4, 5, Zone.ONE_SIGMA),
              new WithinOneSigma(15),
              new BeyondOneSigma(8)),
          Marking.COMPLETING,
          Precedence.IMPROVEMENT_FIRST);

  /** The five rules of Provost and Murray's Health Care Data Guide. */
  public static final RuleSet PROVOST_MURRAY =
      new RuleSet(
          "provost-murray",
          "Provost and Murray",
          List.of(
              new BeyondLimits(),
              shift(8),
              new Trend(6),
              new SeveralBeyond(2, 3, Zone.TWO_SIGMA),
              new WithinOneSigma(15)),
          Marking.ALL,
          Precedence.IMPROVEMENT_FIRST);

  /** A point beyond a limit and nothing else. */
  public static final RuleSet THREE_SIGMA =
      new RuleSet(
          "three-sigma",
          "three sigma",
          List.of(new BeyondLimits()),
          Marking.ALL,
          Precedence.IMPROVEMENT_FIRST);

  /** The two sides of a CUSUM; it goes with that chart alone. */
  public static final RuleSet DECISION_INTERVAL =
      new RuleSet(
          "decision-interval",
          "decision interval",
          List.of(new DecisionInterval(Side.ABOVE), new DecisionInterval(Side.BELOW)),
          Marking.ALL,
          Precedence.IMPROVEMENT_FIRST);

  /** The decision interval as limits of a VLAD; it goes with that chart alone. */
  public static final RuleSet SIGNAL_LIMITS =
      new RuleSet(
          DECISION_INTERVAL.id(),
          "signal limits",
          List.of(new SignalLimit(Side.ABOVE), new SignalLimit(Side.BELOW)),
          Marking.ALL,
          Precedence.IMPROVEMENT_FIRST);

  /** No rules. */
  public static final RuleSet NONE =
      new RuleSet("none", "no rules", List.of(), Marking.ALL, Precedence.IMPROVEMENT_FIRST);

  private static final List<RuleSet> ALL =
      List.of(
          ANHOEJ,
          IHI,
          IHI_TABLE,
          MDC,
          MDC_6,
          MDC_2021,
          WESTERN_ELECTRIC,
          NELSON,
          PROVOST_MURRAY,
          THREE_SIGMA,
          NONE);

  private RuleSets() {}

  private static Shift shift(int length) {
    return new Shift(length, Missing.SKIPPED, Missing.ENDS);
  }

  private static RuleSet ihi(String id, String name, CountOfRuns.Table table) {
    return new RuleSet(
        id,
        name,
        List.of(
            new Shift(6, Missing.SKIPPED, Missing.SKIPPED),
            new LooseTrend(5),
            new CountOfRuns(CountOfRuns.Tail.TOO_FEW, table),
            new CountOfRuns(CountOfRuns.Tail.TOO_MANY, table)),
        Marking.ALL,
        Precedence.IMPROVEMENT_FIRST);
  }

  private static RuleSet makingDataCount(String id, String name, int length) {
    return new RuleSet(
        id,
        name,
        List.of(
            new BeyondLimits(),
            new TwoOfThree(TwoOfThree.Band.BEYOND_TWO_SIGMA),
            shift(length),
            new Trend(length)),
        Marking.ALL,
        Precedence.IMPROVEMENT_FIRST);
  }

  /** The set that a named tool uses itself; empty where a convention names no tool, or has none. */
  public static Optional<RuleSet> partnerOf(Convention convention) {
    return convention == Conventions.NHSRPLOTTHEDOTS
        ? Optional.of(MDC_2021)
        : convention == Conventions.QICHARTS2 ? Optional.of(ANHOEJ) : Optional.empty();
  }

  /** Every set, in the order in which help lists them. */
  public static List<RuleSet> all() {
    return ALL;
  }

  /** The set that a word names. */
  public static Optional<RuleSet> named(String id) {
    return ALL.stream().filter(s -> s.id().equals(id)).findFirst();
  }
}
