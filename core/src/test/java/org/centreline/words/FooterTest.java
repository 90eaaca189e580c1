package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.LimitRequest;
import org.centreline.chart.Conventions;
import org.junit.jupiter.api.Test;

class FooterTest {

  private static final double[] STEADY = Sample.steady(24, 20);

  @Test
  void rulesAndConventionComeFirst() {
    String footer = Footer.of(Sample.monthly(STEADY).rules("mdc-6").analysis());
    assertTrue(
        footer.startsWith("Rules: Making Data Count (6); convention: Making Data Count; "), footer);
  }

  @Test
  void withoutRulesThereIsNoFalseAlarm() {
    assertEquals(
        "Rules: no rules; convention: exact constants",
        Footer.of(
            Sample.monthly(STEADY)
                .rules("none")
                .limits(LimitRequest.of(Conventions.EXACT))
                .analysis()));
  }

  @Test
  void anUnknownChanceGivesItsReason() {
    assertEquals(
        "Rules: three sigma; convention: Making Data Count; false-alarm chance: not worked out for"
            + " moving ranges, which are not independent",
        Footer.of(Sample.monthly(STEADY).type("mr").analysis()));
  }

  @Test
  void excludedPointsAreCounted() {
    assertTrue(
        Footer.of(Sample.monthly(STEADY).exclude("2024-05-01", "strike").analysis())
            .endsWith("; 1 point excluded"));
  }

  @Test
  void screeningIsSaidWhereItCounts() {
    LimitRequest screened = LimitRequest.of(Conventions.NHSRPLOTTHEDOTS);
    ChartAnalysis xmr = Sample.monthly(STEADY).limits(screened).analysis();
    assertTrue(Footer.isScreened(xmr));
    assertTrue(Footer.of(xmr).contains("; extreme moving ranges screened; "), Footer.of(xmr));
    ChartAnalysis mr = Sample.monthly(STEADY).type("mr").limits(screened).analysis();
    assertFalse(Footer.isScreened(mr));
  }

  @Test
  void chancesAreWholeNumbersOfPeople() {
    assertEquals("about 1 in 6", Footer.oneIn(0.155));
    assertEquals("about 1 in 3", Footer.oneIn(0.3));
    assertEquals("about 4 in 10", Footer.oneIn(0.41));
    assertEquals("about 9 in 10", Footer.oneIn(0.94));
    assertEquals("nearly all", Footer.oneIn(0.96));
    assertEquals("about 1 in 1,000", Footer.oneIn(0.001));
    assertEquals("fewer than 1 in 10,000", Footer.oneIn(0));
  }
}
