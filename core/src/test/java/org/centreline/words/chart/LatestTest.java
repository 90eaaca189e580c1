package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.Variation;
import org.junit.jupiter.api.Test;

class LatestTest {

  private static Latest latest(Sample sample) {
    return Latest.of(sample.analysis()).orElseThrow();
  }

  @Test
  void theLatestIncludedValueIsNeitherMissingNorExcluded() {
    assertEquals(
        1,
        latest(PlainSample.monthly(1, 2, 3, Double.NaN).exclude("2024-03-01", "strike"))
            .position());
    assertTrue(Latest.of(PlainSample.rows(Double.NaN).analysis()).isEmpty());
  }

  @Test
  void theStoryIsTheSignalThatBeganFirst() {
    Latest latest =
        latest(
            PlainSample.monthly(
                PlainSample.then(PlainSample.steady(24, 20), PlainSample.steady(10, 12))));
    assertEquals("shift", latest.story(Variation.SPECIAL_CAUSE_LOW).orElseThrow().signal().rule());
    assertTrue(latest.story(Variation.SPECIAL_CAUSE_HIGH).isEmpty());
    assertTrue(latest.story(Variation.IMPROVING_LOW).isEmpty());
  }

  @Test
  void aLongestRunReachesOverPointsOnTheCentre() {
    double[] values = {
      9, 1, 9, 1, 9, 1, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9, 9, 9, 5
    };
    Latest latest = latest(PlainSample.rows(values).type("run"));
    assertEquals(26, latest.position());
    assertEquals(Variation.SPECIAL_CAUSE_HIGH, latest.analysis().variation().orElseThrow());
    Finding story = latest.story(Variation.SPECIAL_CAUSE_HIGH).orElseThrow();
    assertEquals("longest-run", story.signal().rule());
    assertEquals(25, story.signal().last());
  }

  @Test
  void constantMeansOneValueOnly() {
    assertTrue(latest(PlainSample.rows(3, 3, Double.NaN, 3)).isConstant());
    assertFalse(latest(PlainSample.rows(3, 3, 4)).isConstant());
    assertTrue(latest(PlainSample.monthly(3, 3, 4).exclude("2024-03-01", "")).isConstant());
  }
}
