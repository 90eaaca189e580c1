package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Scale;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BothWaysTest {

  /** Centre 0 and sigma 10, so that limits lie at 30 and two sigmas at 20. */
  private static Sample known(String line) {
    double[] values = Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
    return PlainSample.rows(values).given(0, 10).better(Better.DOWN);
  }

  private static String phrase(Sample sample, int position) {
    return new BothWays(sample.analysis(), position).phrase();
  }

  @ParameterizedTest
  @CsvSource({
    "5 -5 40 19 15 10 5 0 -5, 2, 'above the upper limit, at the start of a fall'",
    "5 -5 40 19 15 10 5 0 -5, 4, within a fall",
    "5 -5 40 19 15 10 5 0 -5, 8, at the end of a fall",
    "-5 5 -40 -19 -15 -10 -5 0 5, 2, 'below the lower limit, at the start of a rise'",
    "5 -5 0 5 10 15 19 40, 7, 'above the upper limit, at the end of a rise'",
    "-5 5 9 5 9 5 9 5 9 -5, 1, at the start of a run above the centre",
    "-5 5 9 5 9 5 9 5 9 -5, 8, at the end of a run above the centre",
    "5 -5 -9 -5 -9 -5 -9 -5 -9 5, 4, within a run below the centre",
    "5 -5 25 5 25 -5, 4, near the upper limit",
    "5 -5 -25 -5 -25 5, 4, near the lower limit",
    "5 -5 35 5 25 -5, 2, above the upper limit",
    "5 -5 35 5 25 -5, 4, near the upper limit",
  })
  void eachRuleTellsWhatItSees(String values, int position, String seen) {
    String value = values.split(" ")[position];
    assertEquals(
        value + " at point " + (position + 1) + ", " + seen, phrase(known(values), position));
  }

  @Test
  void rulesOfOtherSetsHaveTheirWords() {
    assertEquals(
        "14 at point 6, well above the centre",
        phrase(known("-5 14 13 5 12 14").rules("western-electric"), 5));
    assertEquals(
        "-14 at point 6, well below the centre",
        phrase(known("5 -14 -13 -5 -12 -14").rules("western-electric"), 5));
    double[] runs = {7, 8, 7, 8, 5, 8, 7, 8, 7, 8, 1, 2, 1, 2, 1, 2, 1, 2, 1};
    Sample run = PlainSample.rows(runs).type("run").better(Better.UP);
    assertEquals("7 at point 3, within a run above the median", phrase(run, 2));
    double[] fallen = PlainSample.then(PlainSample.steady(24, 20), 16, 15, 16, 16, 15);
    Sample sums = PlainSample.rows(fallen).type("cusum").better(Better.UP);
    assertEquals("15.0 at point 29, its lower sum beyond the limit", phrase(sums, 28));
    double[] risen = PlainSample.then(PlainSample.steady(24, 20), 24, 25, 24, 24, 25);
    Sample up = PlainSample.rows(risen).type("cusum").better(Better.UP);
    assertEquals("25.0 at point 29, its upper sum beyond the limit", phrase(up, 28));
  }

  /**
   * A fall that lies above the centre throughout: a run that is worse and a trend that is better.
   */
  @Test
  void theOneBeyondALimitIsToldUnlessTheLatestIsSuchAPoint() {
    String fall = "5 -5 40 19 18 15 10 5 2";
    assertEquals(
        "2 at point 9, at the end of a run above the centre, at the end of a fall",
        BothWays.of(known(fall).analysis()).orElseThrow().phrase());
    assertEquals(
        "40 at point 3, above the upper limit, at the start of a run above the centre, at the start"
            + " of a fall",
        BothWays.of(known(fall + " -3 3").analysis()).orElseThrow().phrase());
    assertEquals(
        "2 at point 9, at the end of a run above the centre, within a fall",
        BothWays.of(known("5 -5 24 19 18 15 10 5 2 -3 3").analysis()).orElseThrow().phrase());
    assertTrue(BothWays.of(known("5 -5 40 -5 5").analysis()).isEmpty());
    String told = Verdict.of(known(fall + " -3 3").analysis());
    assertTrue(told.contains("; both ways: 40 at point 3, above the upper limit, "), told);
  }

  /** A count of infections reads as such; days, rates and measures of several words stay bare. */
  @ParameterizedTest
  @CsvSource({
    "c, Infections, '', 45 infections",
    "c, Infection, '', 45",
    "c, Ward infections, '', 45",
    "c, Infections, cases, 45 cases",
    "p, Infections, '', 22.17%",
  })
  void aCountHasItsMeasureForAUnit(String type, String title, String unit, String value) {
    double[] spike = PlainSample.then(PlainSample.steady(24, 20), 45);
    Sample sample = Kinds.of(type, spike).title(title).better(Better.DOWN).rules("three-sigma");
    Sample scaled = unit.isEmpty() ? sample : sample.scale(new Scale(1, unit, Scale.Kind.PLAIN));
    assertEquals(value + " in Jan 2026, above the upper limit", phrase(scaled, 24));
  }

  /** Both of what the rules see and the icon's word stand in the short form where there is room. */
  @Test
  void theShortFormKeepsTheIconsWordWhereThereIsRoom() {
    assertEquals(
        "XmR chart of Days to first contact: 40 at point 4, above the upper limit, within a fall;"
            + " signal of improvement since point 3.",
        AltText.of(known("5 -5 45 40 15 10 5 0 -5").analysis()));
    assertEquals(
        "XmR chart of Days to first contact: 40 at point 3, above the upper limit, at the start of a"
            + " fall.",
        AltText.of(known("5 -5 40 19 15 10 5 0 -5").analysis()));
  }
}
