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

  /** Centre 0 and sigma 10: nothing is near a limit. */
  private static Latest known(double... values) {
    return latest(PlainSample.rows(values).given(0, 10));
  }

  @Test
  void ofSignalsThatReachTheLatestTheEarliestIsToldAndOfTwoTogetherTheRun() {
    Latest trend = known(5, -5, -6, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7);
    assertEquals("trend", trend.story().orElseThrow().signal().rule());
    assertEquals(2, trend.analysis().findings().size());
    Latest both = known(5, -5, 5, -5, 5, -5, 1, 2, 3, 4, 5, 6, 7);
    assertEquals(5, both.story().orElseThrow().signal().first());
    Latest together = known(5, 5, -5, 5, -5, 8, 1, 2, 3, 4, 5, 6, 7);
    assertEquals("shift", together.story().orElseThrow().signal().rule());
    double[] run = {1, 1, 1, 1, 9, 1, 1, 1, 1, 9, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9};
    Latest runs = latest(PlainSample.rows(run).type("run").rules("mdc", "anhoej"));
    assertEquals("longest-run", runs.story().orElseThrow().signal().rule());
  }

  /** What ended before the latest point is no story of it. */
  @Test
  void anEarlierPatternIsNotToldOfTheLatest() {
    Latest latest = latest(PlainSample.rows(1, 2, 3, 4, 5, 6, 7, 8, 3));
    assertEquals(1, latest.analysis().findings().size());
    assertTrue(latest.story().isEmpty());
    assertEquals(
        "There are only 9 usable points so far, around a mean of 4.3: too few to tell a change"
            + " from chance.",
        Verdict.of(latest.analysis()));
  }

  /**
   * A run that a point on the other side has ended reaches no further; a gap or one left out may.
   */
  @Test
  void onlyPointsOnTheCentreMayStandBetween() {
    double[] values = {
      9, 1, 9, 1, 9, 1, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9, 9, 9, 9, 5, 5
    };
    assertTrue(run(values, 26, 5).story(Variation.SPECIAL_CAUSE_HIGH).isPresent());
    assertTrue(run(values, 26, Double.NaN).story(Variation.SPECIAL_CAUSE_HIGH).isPresent());
    assertTrue(run(values, 26, 1).story(Variation.SPECIAL_CAUSE_HIGH).isEmpty());
    Latest left =
        latest(
            PlainSample.monthly(changed(values, 26, 1)).type("run").exclude("2026-03-01", "flood"));
    assertTrue(left.story(Variation.SPECIAL_CAUSE_HIGH).isPresent());
  }

  private static Latest run(double[] values, int at, double value) {
    return latest(PlainSample.rows(changed(values, at, value)).type("run"));
  }

  private static double[] changed(double[] values, int at, double value) {
    double[] changed = values.clone();
    changed[at] = value;
    return changed;
  }

  /** A spike before the phase that counts is no earlier signal of it. */
  @Test
  void signalsOfEarlierPhasesAreTheirs() {
    double[] steady = PlainSample.steady(24, 20);
    Sample phases =
        PlainSample.monthly(PlainSample.then(PlainSample.then(steady, 40), steady))
            .phase("2026-02-01", "Later");
    assertEquals(1, phases.analysis().findings().size());
    assertTrue(latest(phases).inPhase().isEmpty());
    assertTrue(Verdict.of(phases.analysis()).contains(", with no signal of change"));
  }

  @Test
  void constantMeansOneValueOnly() {
    assertTrue(latest(PlainSample.rows(3, 3, Double.NaN, 3)).isConstant());
    assertFalse(latest(PlainSample.rows(3, 3, 4)).isConstant());
    assertTrue(latest(PlainSample.monthly(3, 3, 4).exclude("2024-03-01", "")).isConstant());
  }
}
