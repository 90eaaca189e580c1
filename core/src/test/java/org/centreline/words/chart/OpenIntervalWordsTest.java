package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.junit.jupiter.api.Test;

/** What is said where the last point is the time since the last event, which nothing has ended. */
class OpenIntervalWordsTest {

  private static Sample since(double days) {
    double[] values = PlainSample.then(PlainSample.steady(24, 20), days);
    Sample gaps = PlainSample.monthly(new Gaps(Doubles.of(values))).type("t").better(Better.UP);
    return gaps.on(gaps.measured().subgroups().openIn("days"));
  }

  /** Beyond the limit it is a signal, so nothing beside it may say that there is none. */
  @Test
  void aTimeThatPassedTheLimitIsASignalInEverySentence() {
    ChartAnalysis analysis = since(1184).analysis();
    assertEquals(1, analysis.findings().size());
    assertEquals(
        "Ordinary (common cause) variation around a centre of 20.0 up to the last event; already"
            + " 1,184 days since the last event, above the upper limit.",
        Verdict.of(analysis));
    assertEquals("Ask what changed, and whether it is wanted.", NextQuestion.of(analysis));
    assertTrue(
        AltText.of(analysis)
            .endsWith(": already 1,184 days since the last event, above the limit."));
    assertTrue(Titles.subtitle(analysis).contains(" (1 open), "), Titles.subtitle(analysis));
    assertTrue(Footer.of(analysis).endsWith("; 1 open interval left out"), Footer.of(analysis));
  }

  /** While it is short it says nothing, for it can only get longer. */
  @Test
  void aTimeWithinTheLimitsIsNoSignal() {
    ChartAnalysis analysis = since(1).analysis();
    assertEquals(0, analysis.findings().size());
    assertEquals(
        "Ordinary (common cause) variation around a centre of 20.0, with no signal of change.",
        Verdict.of(analysis));
    assertEquals(
        "Ask about the process as a whole, not about single points.", NextQuestion.of(analysis));
    assertFalse(AltText.of(analysis).contains("already"), AltText.of(analysis));
    assertTrue(
        PointTitles.of(analysis).drawn().get(24).endsWith("; since the last event, left out"));
  }

  @Test
  void withoutRulesNoSignalIsPromised() {
    String said = Verdict.of(since(1184).rules("none").analysis());
    assertTrue(said.contains("no rule was used to look for signals; already 1,184 days"), said);
  }
}
