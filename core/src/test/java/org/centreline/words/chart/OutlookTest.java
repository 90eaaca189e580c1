package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.junit.jupiter.api.Test;

class OutlookTest {

  private static final Sample STEADY = PlainSample.monthly(PlainSample.steady(24, 20)).days();

  @Test
  void aTargetHasItsDirection() {
    assertEquals("", Outlook.target(STEADY.analysis()));
    assertEquals("21.5 days", Outlook.target(STEADY.target(21.5).analysis()));
    assertEquals(
        "at least 21.5 days", Outlook.target(STEADY.target(21.5).better(Better.UP).analysis()));
    assertEquals(
        "at most 1,000 days", Outlook.target(STEADY.target(1000).better(Better.DOWN).analysis()));
  }

  @Test
  void withoutAssuranceThereIsNoClause() {
    assertEquals("", Outlook.clause(STEADY.target(21).analysis()));
    assertEquals("", Outlook.clause(STEADY.better(Better.UP).analysis()));
    assertEquals("", Outlook.clause(STEADY.type("run").better(Better.UP).target(21).analysis()));
  }
}
