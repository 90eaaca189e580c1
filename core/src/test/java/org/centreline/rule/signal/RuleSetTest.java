package org.centreline.rule.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.centreline.rule.RuleSets;
import org.centreline.rule.Shift;
import org.centreline.rule.Trend;
import org.centreline.rule.sequence.Missing;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  @Test
  void oneSetAloneStaysAsItIs() {
    assertSame(RuleSets.MDC_2021, RuleSet.union(List.of(RuleSets.MDC_2021)));
  }

  @Test
  void aUnionHoldsEveryRuleOnce() {
    RuleSet union = RuleSet.union(List.of(RuleSets.MDC, RuleSets.THREE_SIGMA, RuleSets.ANHOEJ));
    assertEquals("mdc,three-sigma,anhoej", union.id());
    assertEquals("Making Data Count and three sigma and Anhøj", union.name());
    assertEquals(
        List.of("beyond-limits", "two-of-three", "shift", "trend", "longest-run", "crossings"),
        union.rules().stream().map(Rule::id).toList());
  }

  @Test
  void rulesCanBeChanged() {
    RuleSet eight = RuleSets.MDC.changed(rule -> rule.withShift(8));
    assertEquals(
        List.of(new Shift(8, Missing.SKIPPED, Missing.ENDS), new Trend(7)),
        eight.rules().subList(2, 4));
    assertEquals("mdc", eight.id());
  }
}
