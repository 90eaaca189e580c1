package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.chart.convention.Conventions;
import org.centreline.rule.TwoOfThree.Band;
import org.centreline.rule.sequence.Missing;
import org.centreline.rule.signal.Precedence;
import org.centreline.rule.signal.Rule;
import org.centreline.rule.signal.RuleSet;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

  private static List<Rule> rules(String id) {
    return RuleSets.named(id).orElseThrow().rules();
  }

  @Test
  void makingDataCountIsWordedAsOfNovember2023() {
    for (int length : List.of(7, 6)) {
      assertEquals(
          List.of(
              new BeyondLimits(),
              new TwoOfThree(Band.BEYOND_TWO_SIGMA),
              new Shift(length, Missing.SKIPPED, Missing.ENDS),
              new Trend(length)),
          rules(length == 7 ? "mdc" : "mdc-6"));
    }
    assertEquals(Precedence.IMPROVEMENT_FIRST, RuleSets.MDC.precedence());
  }

  @Test
  void theOlderSetHasTheOlderBandAndEndsAtAMissingValue() {
    assertEquals(
        List.of(
            new BeyondLimits(),
            new TwoOfThree(Band.BETWEEN_TWO_AND_THREE),
            new Shift(7, Missing.ENDS, Missing.ENDS),
            new Trend(7)),
        rules("mdc-2021"));
    assertEquals(Precedence.LABEL_FIRST, RuleSets.MDC_2021.precedence());
  }

  @Test
  void theOtherSetsHoldWhatTheirNamesSay() {
    assertEquals(List.of(new LongestRun(), new FewCrossings()), rules("anhoej"));
    assertEquals(List.of(new BeyondLimits()), rules("three-sigma"));
    assertEquals(List.of(), rules("none"));
  }

  @Test
  void patternsAreRulesThatLookAtMoreThanOnePoint() {
    List<String> without =
        RuleSets.all().stream().filter(s -> !s.hasPatterns()).map(RuleSet::id).toList();
    assertEquals(List.of("three-sigma", "none"), without);
  }

  @Test
  void anUnknownWordNamesNothing() {
    assertEquals(Optional.empty(), RuleSets.named("MDC"));
    assertEquals(Optional.empty(), RuleSets.named(""));
  }

  @Test
  void aNamedToolHasItsOwnSet() {
    assertEquals(Optional.of(RuleSets.MDC_2021), RuleSets.partnerOf(Conventions.NHSRPLOTTHEDOTS));
    assertEquals(Optional.of(RuleSets.ANHOEJ), RuleSets.partnerOf(Conventions.QICHARTS2));
    assertEquals(Optional.empty(), RuleSets.partnerOf(Conventions.MDC));
  }
}
