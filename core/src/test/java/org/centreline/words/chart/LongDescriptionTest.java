package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.PlainSample;
import org.centreline.analysis.Better;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;

class LongDescriptionTest {

  private static final double[] STEADY = PlainSample.steady(24, 20);

  @Test
  void tellsTheWholeChart() {
    assertEquals(
        "Days to first contact. XmR chart of 44 weekly points, 1 Jan 2024 to 28 Oct 2024. Ordinary"
            + " (common cause) variation around a mean of 14.0 days since the week of 17 Jun 2024"
            + " (20.0 days before), with no signal of change; if nothing changes, the target of at"
            + " most 18 days can be expected to be met consistently. Phase 1: mean 20.0 days,"
            + " limits 16.5 to 23.5 days. Phase 2 (New triage): mean 14.0 days, limits 10.5 to"
            + " 17.5 days. Target: at most 18 days.",
        LongDescription.of(
            PlainSample.weekly(PlainSample.then(STEADY, PlainSample.steady(20, 14)))
                .days()
                .better(Better.DOWN)
                .target(18)
                .phase("2024-06-17", "New triage")
                .analysis()));
  }

  @Test
  void manySignalsAreCounted() {
    String text =
        LongDescription.of(
            PlainSample.rows(PlainSample.then(STEADY, spikes())).rules("three-sigma").analysis());
    assertTrue(text.endsWith(" And 2 further signals."), text);
  }

  private static double[] spikes() {
    double[] values = PlainSample.steady(240, 20);
    for (int i = 0; i < 8; i++) {
      values[20 + 25 * i] = 60;
    }
    return values;
  }

  @Test
  void noCentreGivesNoSentence() {
    String text = LongDescription.of(PlainSample.rows(Double.NaN, Double.NaN).analysis());
    assertFalse(text.contains("Mean"), text);
  }

  @Test
  void limitsThatVaryAreThoseAtTheEnd() {
    String p = LongDescription.of(Kinds.of("p", STEADY).analysis());
    assertTrue(p.endsWith(" Mean 9.82%, limits 3.52% to 16.12% at the end."), p);
    String cusum = LongDescription.of(Kinds.of("cusum", STEADY).analysis());
    assertTrue(cusum.endsWith(" Mean 20.0, decision interval 5 sigma."), cusum);
  }
}
