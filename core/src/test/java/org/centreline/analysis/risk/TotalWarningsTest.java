package org.centreline.analysis.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.RaCusumChart;
import org.centreline.chart.VladChart;
import org.centreline.chart.risk.Watch;
import org.centreline.phase.Phases;
import org.centreline.series.Cases;
import org.centreline.series.Doubles;
import org.centreline.series.Rates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalWarningsTest {

  private static final String CODE = "one-point-change";

  private static Sample months(double expected, OptionalDouble up, OptionalDouble down) {
    Watch usual = Watch.USUAL;
    Watch watch = new Watch(up, down, usual.interval(), OptionalDouble.of(5000), 0, true, false);
    return totals(expected).type(new RaCusumChart(watch).type());
  }

  private static Sample totals(double expected) {
    Doubles level = Doubles.repeat(24, expected);
    return PlainSample.placed(new Rates(level.map(Math::rint), level), Phases.one(24));
  }

  private static Sample both(double expected, double ratio) {
    return months(expected, OptionalDouble.of(ratio), OptionalDouble.of(1 / ratio));
  }

  /**
   * A month speaks for doubled odds above E / ln 2. At 60 expected that is 87 or more, which chance
   * makes once in 1,599 months, at 90 expected 130 or more: once in 22,650 (Poisson), and one in
   * 10,000 on each side is wanted.
   */
  @Test
  void manyExpectedEventsShowADoublingInOnePoint() {
    assertFalse(both(60, 2).warnings().contains(CODE));
    assertEquals(
        "Each point expects some 90 events, so that odds times 2 would show in one of them, and a"
            + " point from 0.72 to 1.44 times the events expected moves no sum. To watch for"
            + " smaller changes that last, use odds ratio 1.4.",
        both(90, 2).warning(CODE));
  }

  @ParameterizedTest
  @CsvSource({"90, 1.4", "300, 1.2", "900, 1.1", "2000, 1.07"})
  void whatIsProposedTakesMoreThanAPoint(double expected, double ratio) {
    assertTrue(both(expected, 2).warning(CODE).endsWith(" " + ratio + "."), expected + "");
    assertFalse(both(expected, ratio).warnings().contains(CODE));
  }

  @Test
  void oneSideIsToldAlone() {
    String up = months(300, OptionalDouble.of(2), OptionalDouble.empty()).warning(CODE);
    assertTrue(up.contains("times 2 would") && up.contains("a point below 1.44 times the"), up);
    String down = months(300, OptionalDouble.empty(), OptionalDouble.of(0.5)).warning(CODE);
    assertTrue(down.contains("times 0.5 would"), down);
    assertTrue(down.contains("a point above 0.72 times the"), down);
    assertTrue(down.endsWith("use odds ratio downwards 0.83."), down);
  }

  @Test
  void anIntervalThatIsGivenIsNotJudged() {
    Watch given =
        new Watch(
            OptionalDouble.of(2),
            OptionalDouble.of(0.5),
            OptionalDouble.of(0.001),
            OptionalDouble.empty(),
            0,
            true,
            false);
    assertFalse(totals(300).type(new RaCusumChart(given).type()).warnings().contains(CODE));
  }

  /** A false alarm every two months is wanted: of 10 expected 15 or more do it, smaller than 2. */
  @Test
  void nothingSmallerIsProposedWhereNothingSmallerIsLeft() {
    Watch often =
        new Watch(
            OptionalDouble.of(1.5),
            OptionalDouble.of(1 / 1.5),
            OptionalDouble.empty(),
            OptionalDouble.of(2),
            0,
            true,
            false);
    String said = totals(10).type(new RaCusumChart(often).type()).warning(CODE);
    assertTrue(said.endsWith("moves no sum."), said);
  }

  @Test
  void aVladHasTheSameLimitsBehindIt() {
    assertTrue(totals(300).type(VladChart.TYPE).warnings().contains(CODE));
  }

  @Test
  void singleCasesShowNothingAlone() {
    Doubles risks = Doubles.tabulate(400, i -> i % 2 == 0 ? 0.09 : 0.11);
    Doubles outcomes = Doubles.tabulate(400, i -> i % 10 == 4 ? 1 : 0);
    Sample cases = PlainSample.placed(new Cases(outcomes, risks), Phases.one(400));
    assertFalse(cases.type(RaCusumChart.TYPE).warnings().contains(CODE));
  }
}
