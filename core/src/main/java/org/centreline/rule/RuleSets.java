package org.centreline.rule;

import java.util.List;
import java.util.Optional;

/** The table of rule sets. */
public final class RuleSets {

  /** Anhøj: a run too long or too few crossings. */
  public static final RuleSet ANHOEJ =
      new RuleSet(
          "anhoej",
          "Anhøj",
          List.of(new LongestRun(), new FewCrossings()),
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
              new Shift(7, Missing.ENDS),
              new Trend(7)),
          Precedence.LABEL_FIRST);

  /** A point beyond a limit and nothing else. */
  public static final RuleSet THREE_SIGMA =
      new RuleSet(
          "three-sigma", "three sigma", List.of(new BeyondLimits()), Precedence.IMPROVEMENT_FIRST);

  /** No rules. */
  public static final RuleSet NONE =
      new RuleSet("none", "no rules", List.of(), Precedence.IMPROVEMENT_FIRST);

  private static final List<RuleSet> ALL = List.of(ANHOEJ, MDC, MDC_6, MDC_2021, THREE_SIGMA, NONE);

  private RuleSets() {}

  private static RuleSet makingDataCount(String id, String name, int length) {
    return new RuleSet(
        id,
        name,
        List.of(
            new BeyondLimits(),
            new TwoOfThree(TwoOfThree.Band.BEYOND_TWO_SIGMA),
            new Shift(length, Missing.SKIPPED),
            new Trend(length)),
        Precedence.IMPROVEMENT_FIRST);
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
