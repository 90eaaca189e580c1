package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Signal;
import org.junit.jupiter.api.Test;

class SignalSentenceTest {

  private static final double[] STEADY = PlainSample.steady(24, 20);

  private static List<String> sentences(Sample sample) {
    return SignalSentence.all(sample.analysis());
  }

  @Test
  void aShiftAndATrend() {
    assertEquals(
        List.of("Concern: 7 points in a row below the mean from Jan 2026 to Jul 2026."),
        sentences(
            PlainSample.monthly(
                    PlainSample.then(
                        PlainSample.then(STEADY, 19, 18.5, 19, 18.6, 19, 18.8, 19), STEADY))
                .better(Better.UP)));
    assertEquals(
        List.of("Improvement: 8 points in a row rising from Feb 2024 to Sep 2024."),
        sentences(
            PlainSample.monthly(4, 1, 2, 3, 4, 5, 6, 7, 8, 0, 8, 0, 8, 1, 7, 0, 8, 2, 7)
                .better(Better.UP)));
  }

  @Test
  void pointsBeyondALimitAloneAndTogether() {
    assertEquals(
        List.of("Change: 26.0 in Jan 2026, above the upper limit of 24.5."),
        sentences(PlainSample.monthly(PlainSample.then(STEADY, 26, 20, 20)).rules("three-sigma")));
    assertEquals(
        List.of(
            "Change: 2 points above the upper limit from Jan 2026 to Mar 2026.",
            "Change: 26.0 in May 2026, above the upper limit of 25.5."),
        sentences(
            PlainSample.monthly(PlainSample.then(STEADY, 26, Double.NaN, 26, 20, 26, 20, 20, 20))
                .rules("three-sigma")));
  }

  @Test
  void ofVeryManyThoseAlikeShareASentence() {
    double[] some = PlainSample.then(STEADY, 20);
    for (int i = 0; i < 12; i++) {
      some = PlainSample.then(PlainSample.then(some, 40), STEADY);
    }
    Sample twelve = PlainSample.monthly(some).rules("three-sigma");
    assertEquals(12, sentences(twelve).size());
    Sample thirteen = PlainSample.monthly(PlainSample.then(some, 40)).rules("three-sigma");
    assertEquals(1, sentences(thirteen).size());
    String all = sentences(thirteen).get(0);
    assertTrue(all.startsWith("Change, 13 times from Feb 2026 to "), all);
    assertTrue(all.contains(", the last one: 40.0 in "), all);
    assertEquals(13, SignalSentence.each(thirteen.analysis()).size());
  }

  @Test
  void twoOfThreeCountsTheNearPoints() {
    assertEquals(
        List.of("Change: 2 points near or beyond the lower limit from Jan 2026 to Mar 2026."),
        sentences(PlainSample.monthly(PlainSample.then(STEADY, 17, 19.5, 17, 20, 20))));
  }

  @Test
  void runsTellWhatChanceExplains() {
    assertEquals(
        List.of(
            "Change: a run of 9 points above the median from point 1 to 10, longer than the 7 that"
                + " chance explains.",
            "Change: a run of 9 points below the median from point 11 to 19, longer than the 7"
                + " that chance explains.",
            "Change: only 1 crossing of the median from point 1 to 19, where chance explains 5 or"
                + " more."),
        sentences(
            PlainSample.rows(7, 8, 7, 8, 5, 8, 7, 8, 7, 8, 1, 2, 1, 2, 1, 2, 1, 2, 1).type("run")));
  }

  @Test
  void aPhaseIsNamedWhereThereAreSeveral() {
    assertEquals(
        List.of("Change: 26.0 in Jan 2025, above the upper limit of 24.7 (phase 1)."),
        sentences(
            PlainSample.monthly(
                    PlainSample.then(
                        PlainSample.steady(12, 20), PlainSample.then(new double[] {26}, STEADY)))
                .rules("three-sigma")
                .phase("2025-02-01", "Later")));
  }

  @Test
  void aRuleWithoutWordsOfItsOwnIsNamed() {
    ChartAnalysis analysis = PlainSample.monthly(STEADY).analysis();
    Signal signal = new Signal("three-of-four", 1, 4, Side.ABOVE, List.of(1, 2, 3, 4));
    assertEquals(
        "Concern: the pattern \"three of four\" from Feb 2024 to May 2024.",
        SignalSentence.of(analysis, new Finding(signal, "nelson", 1, Reading.CONCERN)));
  }

  /** Of 13 alike above and two below in the second of two phases: a sentence, and two. */
  @Test
  void thoseThatAreFewKeepTheirOwnSentences() {
    double[] some = PlainSample.then(STEADY, 20);
    for (int i = 0; i < 13; i++) {
      some = PlainSample.then(PlainSample.then(some, 40), STEADY);
    }
    some = PlainSample.then(PlainSample.then(PlainSample.then(some, 0), STEADY), 0);
    Sample two = PlainSample.monthly(PlainSample.then(STEADY, some));
    List<String> said = sentences(two.rules("three-sigma").phase("2026-01-01", "New"));
    assertEquals(3, said.size());
    assertTrue(said.get(0).startsWith("Change, 13 times from Feb 2028 to "), said.get(0));
    assertTrue(said.get(0).endsWith(" (phase 2: New)."), said.get(0));
    assertTrue(said.get(1).startsWith("Change: 0.0 in "), said.get(1));
    assertTrue(said.get(2).contains(", below the lower limit of "), said.get(2));
    assertTrue(said.get(2).endsWith(" (phase 2: New)."), said.get(2));
    assertFalse(sentences(PlainSample.monthly(some).rules("three-sigma")).get(0).contains("phase"));
  }
}
