package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.rule.RuleSets;
import org.junit.jupiter.api.Test;

class SetNameTest {

  @Test
  void lengthsThatAUserChangedAreSaid() {
    assertEquals("Making Data Count", SetName.of(RuleSets.MDC));
    assertEquals(
        "Making Data Count (own shift 8, trend 5)",
        SetName.of(RuleSets.MDC.changed(rule -> rule.withShift(8).withTrend(5))));
    assertEquals(
        "IHI run chart rules (own trend 6)",
        SetName.of(RuleSets.IHI.changed(rule -> rule.withTrend(6))));
    assertEquals("Nelson", SetName.of(RuleSets.NELSON.changed(rule -> rule.withShift(9))));
    assertEquals("decision interval", SetName.of(RuleSets.DECISION_INTERVAL));
  }
}
