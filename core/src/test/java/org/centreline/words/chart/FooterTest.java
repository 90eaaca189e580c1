package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.chart.CusumChart;
import org.centreline.chart.CusumChart.Sides;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Bounds;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;

class FooterTest {

  private static final double[] STEADY = PlainSample.steady(24, 20);

  @Test
  void rulesAndConventionComeFirst() {
    String footer = Footer.of(PlainSample.monthly(STEADY).rules("mdc-6").analysis());
    assertTrue(
        footer.startsWith("Rules: Making Data Count (6); convention: Making Data Count; "), footer);
  }

  @Test
  void withoutRulesThereIsNoFalseAlarm() {
    assertEquals(
        "Rules: no rules; convention: exact constants",
        Footer.of(
            PlainSample.monthly(STEADY)
                .rules("none")
                .limits(LimitRequest.of(Conventions.EXACT))
                .analysis()));
  }

  @Test
  void anUnknownChanceGivesItsReason() {
    assertEquals(
        "Rules: three sigma; convention: Making Data Count; false-alarm chance: not worked out for"
            + " moving ranges, which are not independent",
        Footer.of(PlainSample.monthly(STEADY).type("mr").analysis()));
  }

  @Test
  void excludedPointsAreCounted() {
    assertTrue(
        Footer.of(PlainSample.monthly(STEADY).exclude("2024-05-01", "strike").analysis())
            .endsWith("; 1 point excluded"));
  }

  @Test
  void screeningIsSaidWhereItCounts() {
    LimitRequest screened = LimitRequest.of(Conventions.NHSRPLOTTHEDOTS);
    ChartAnalysis xmr = PlainSample.monthly(STEADY).limits(screened).analysis();
    assertTrue(Footer.isScreened(xmr));
    assertTrue(Footer.of(xmr).contains("; extreme moving ranges screened; "), Footer.of(xmr));
    ChartAnalysis mr = PlainSample.monthly(STEADY).type("mr").limits(screened).analysis();
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

  @Test
  void theDefinitionAndTheNumbersOfAChartAreNamed() {
    String g = Footer.of(Kinds.of("g", STEADY).analysis());
    assertTrue(
        g.contains("; g chart: line at the median, limits m ± 3√(m(m + 1)) around the mean m; "),
        g);
    String t = Footer.of(Kinds.of("t", STEADY).analysis());
    assertTrue(t.contains("; t chart: XmR chart of time^(1/3.6), "), t);
    String ewma = Footer.of(Kinds.of("ewma", STEADY).analysis());
    assertTrue(ewma.contains("; weight of the newest point (lambda) 0.2; "), ewma);
    String cusum =
        Footer.of(
            PlainSample.monthly(STEADY)
                .type(new CusumChart(4, 1, 2, Sides.DOWN).type())
                .analysis());
    assertTrue(
        cusum.contains(
            "; decision interval downwards only 4 sigma; made for shifts of 1 sigma; head start 2"
                + " sigma; "),
        cusum);
  }

  @Test
  void aGivenCentreIsNamedAndTheChanceOfAnhoejIsExact() {
    String footer =
        Footer.of(PlainSample.monthly(STEADY).days().type("run").centre(19.25).analysis());
    assertTrue(footer.contains("; centre given: 19.25 days; about 1 in "), footer);
    assertTrue(footer.endsWith(" would signal by chance (exact for a known centre)"), footer);
  }

  @Test
  void whatWasWorkedOutForNormalDataIsRough() {
    String xmr = Footer.of(PlainSample.monthly(STEADY).analysis());
    assertTrue(xmr.endsWith(" would signal by chance"), xmr);
    for (String type : List.of("p", "c", "xbar", "iprime", "uprime")) {
      String footer = Footer.of(Kinds.of(type, STEADY).analysis());
      assertTrue(
          footer.endsWith(
              "; about 1 in 6 stable charts of 24 points would signal by chance"
                  + " (roughly: worked out for normal data)"),
          footer);
    }
  }

  @Test
  void severalSetsAreListed() {
    String footer =
        Footer.of(PlainSample.monthly(STEADY).rules("anhoej", "three-sigma").analysis());
    assertTrue(footer.startsWith("Rules: Anhøj, three sigma; "), footer);
    assertTrue(
        footer.endsWith("; false-alarm chance: not worked out for sets of rules used together"),
        footer);
  }

  @Test
  void subgroupsHaveNoMovingRangesToScreen() {
    LimitRequest screened = LimitRequest.of(Conventions.NHSRPLOTTHEDOTS);
    Sample ewma = PlainSample.monthly(STEADY).type("ewma").limits(screened);
    assertTrue(Footer.isScreened(ewma.analysis()));
    Sample samples = PlainSample.monthly(Kinds.of("xbar", STEADY).measured().series());
    assertFalse(Footer.isScreened(samples.type("ewma").limits(screened).analysis()));
  }

  @Test
  void theEdgesOfAChanceBelongToTheNextWord() {
    assertEquals("about 1 in 10,000", Footer.oneIn(0.0001));
    assertEquals("nearly all", Footer.oneIn(0.95));
    assertEquals("about 4 in 10", Footer.oneIn(0.4));
  }

  @Test
  void whatWasGivenAndWhereLimitsAreDrawnIsSaid() {
    Sample sample = PlainSample.monthly(STEADY).days().given(19.5, 2);
    assertTrue(
        Footer.of(sample.analysis()).contains("; centre given: 19.5 days; sigma given: 2 days; "));
    LimitRequest within = LimitRequest.of(Conventions.EXACT).within(new Bounds(0, 30));
    String drawn = Footer.of(PlainSample.monthly(STEADY).days().limits(within).analysis());
    assertTrue(drawn.contains("; limits drawn within 0 to 30 days; "), drawn);
  }

  /** A kind of chart that its definition names is not named twice. */
  @Test
  void aPictureNamesItsKindOfChartOnce() {
    String xmr = Footer.ofPicture(PlainSample.monthly(STEADY).analysis());
    assertTrue(xmr.startsWith("XmR chart; rules: Making Data Count; convention: "), xmr);
    String g = Footer.ofPicture(Kinds.of("g", STEADY).analysis());
    assertTrue(g.startsWith("Rules: ") && g.contains("; g chart: line at the median"), g);
    ChartAnalysis cases = Kinds.of("ra-cusum", STEADY).analysis();
    assertEquals(
        "Risk-adjusted CUSUM chart; looks for odds times 2; looks for odds times 0.5; decision"
            + " interval and false alarms by the cases of each site",
        Footer.ofSites(List.of(cases, cases)));
  }
}
