package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.chart.LimitRequest.NegativeLimits;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Given;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class PointsTest {

  private static Points of(Sample trial) {
    return trial.analysis().points();
  }

  private static Sample negative(Sample trial, NegativeLimits negative) {
    return trial
        .type(ChartTypes.XMR)
        .limits(
            new LimitRequest(
                Conventions.EXACT, Optional.empty(), Given.nothing(), Optional.of(negative)));
  }

  @Test
  void valuesLinesAndTargetsAreOnTheScaleShown() {
    Sample trial =
        PlainSample.placed("1 3 _").type(ChartTypes.XMR).given(20, 10).multiply(10).target(25);
    assertEquals(Doubles.of(10, 30, Double.NaN), of(trial).values());
    assertEquals(Doubles.repeat(3, 20), of(trial).raw().centre());
    assertEquals(Doubles.repeat(3, 50), of(trial).raw().upper());
    assertEquals(Doubles.repeat(3, 25), of(trial).targets());
  }

  @Test
  void withoutATargetThereAreNone() {
    assertEquals(Doubles.missing(2), of(PlainSample.placed("1 3")).targets());
  }

  @Test
  void aSubgroupIsIncludedExcludedOrMissing() {
    assertEquals(
        List.of(Status.INCLUDED, Status.EXCLUDED, Status.MISSING, Status.EXCLUDED),
        of(PlainSample.placed("1 (2) _ (_)")).statuses());
    assertEquals(2, of(PlainSample.placed("1 (2) _ (_)")).count(Status.EXCLUDED));
  }

  @Test
  void aPointCarriesTheRulesThatMarkIt() {
    Sample trial = PlainSample.placed("1 1 1 1 1 1 4 0").type(ChartTypes.XMR).given(0, 1);
    assertEquals(List.of("shift"), of(trial).marks().get(0));
    assertEquals(List.of("beyond-limits", "shift"), of(trial).marks().get(6));
    assertEquals(List.of(), of(trial).marks().get(7));
  }

  @Test
  void limitsBelowZeroAreCutOnlyWhereAskedAndNoValueIsBelowZero() {
    Points cut = of(negative(PlainSample.placed("1 9 1"), NegativeLimits.CUT));
    assertEquals(Doubles.repeat(3, 0), cut.drawn().lower());
    assertEquals(true, cut.raw().lower().get(0) < 0);
    assertEquals(cut.raw().upper(), cut.drawn().upper());
    Points kept = of(negative(PlainSample.placed("1 9 1"), NegativeLimits.KEPT));
    assertEquals(kept.raw(), kept.drawn());
    Points below = of(negative(PlainSample.placed("1 -1 9"), NegativeLimits.CUT));
    assertEquals(below.raw(), below.drawn());
  }
}
