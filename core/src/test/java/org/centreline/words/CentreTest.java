package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.junit.jupiter.api.Test;

class CentreTest {

  private static final double[] STEADY = PlainSample.steady(24, 20);

  private static String around(Sample sample) {
    ChartAnalysis analysis = sample.analysis();
    return Centre.around(analysis, analysis.lastPhase());
  }

  @Test
  void namesWhatItIsTheMiddleOf() {
    assertEquals("a mean of 20.0", around(Kinds.of("xmr", STEADY)));
    assertEquals("a mean moving range of 1.32", around(Kinds.of("mr", STEADY)));
    assertEquals("a mean standard deviation of 1.7", around(Kinds.of("s", STEADY)));
    assertEquals("a mean of 20.2", around(Kinds.of("xbar", STEADY)));
    assertEquals("a median of 20.3", around(Kinds.of("g", STEADY)));
    assertEquals("a centre of 20.0", around(Kinds.of("t", STEADY)));
    assertEquals("a mean of 9.82%", around(Kinds.of("p", STEADY)));
    assertEquals("a mean of 20.0", around(Kinds.of("cusum", STEADY)));
  }

  @Test
  void aCentreThatStepsIsToldAsSteppingWithWhereItEnds() {
    assertEquals(
        "a mean that follows the size of the subgroups (19.7 at the end)",
        around(Kinds.of("np", STEADY)));
    assertEquals(
        "a mean range that follows the size of the subgroups (4.1 at the end) since Jan 2026",
        around(
            Kinds.of("r", PlainSample.then(STEADY, PlainSample.steady(20, 14)))
                .phase("2026-01-01", "Triage")));
  }

  @Test
  void aGivenCentreIsNoMean() {
    Sample given = PlainSample.monthly(STEADY).days().centre(19);
    assertEquals("the given centre of 19.0 days", around(given));
    assertEquals("Centre", Centre.heading(given.analysis()));
    assertEquals("the given centre of 19.0 days", around(given.phase("2025-01-01", "Later")));
  }
}
