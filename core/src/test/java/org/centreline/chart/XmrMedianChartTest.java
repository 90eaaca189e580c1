package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.math.Normal;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.junit.jupiter.api.Test;

class XmrMedianChartTest {

  private static PhaseFit fit(Sample trial) {
    return Fits.fit(new XmrMedianChart(), trial);
  }

  @Test
  void medianAndMedianMovingRangeMakeTheLines() {
    PhaseFit fit = fit(PlainSample.placed(4, 6, 5, 9));
    assertEquals(5.5, fit.level().centre());
    assertEquals(5.5 + 3.145 * 2, fit.lines().upper().get(2), 1e-12);
    assertEquals(5.5 - 3.145 * 2, fit.lines().lower().get(0), 1e-12);
  }

  /** The median range of two is √2 times the upper quartile of one. */
  @Test
  void theUnroundedFactorIsThatOfNormalData() {
    PhaseFit fit = fit(PlainSample.placed(4, 6, 5, 9).convention(Conventions.EXACT));
    double d4 = Math.sqrt(2) * Normal.quantile(0.75);
    assertEquals(2 / d4, fit.level().sigma(), 1e-12);
  }

  @Test
  void oneWildPointDoesNotStretchTheLimits() {
    Random random = new Random(3);
    Doubles calm = Doubles.tabulate(30, i -> 50 + random.nextGaussian());
    Doubles wild = Doubles.tabulate(30, i -> i == 12 ? 90 : calm.get(i));
    PhaseFit fit = fit(PlainSample.placed(new Individuals(wild), Phases.one(30)));
    assertTrue(fit.lines().upper().get(0) < 58, "upper " + fit.lines().upper().get(0));
    PhaseFit mean =
        Fits.fit(new XmrChart(), PlainSample.placed(new Individuals(wild), Phases.one(30)));
    assertFalse(mean.lines().upper().get(0) < 58);
  }

  @Test
  void whatIsGivenIsNotEstimatedAndOnlyTheBaselineCounts() {
    assertEquals(15, fit(PlainSample.placed(4, 6, 5).given(9, 2)).lines().upper().get(0));
    PhaseFit fit = fit(PlainSample.placed("1 3 (50) 1 3 90 _ 70").baseline(5));
    assertEquals(2 + 3.145 * 2, fit.lines().upper().get(7), 1e-12);
  }

  @Test
  void halfOfTheStepsBeingNoneLeavesNoLimitsAndSaysSo() {
    Sample equal = PlainSample.placed(5, 5, 5, 5, 8, 5, 5, 5, 5, 5, 2, 5, 5).type("xmr-median");
    String said = equal.warning("many-equal");
    assertTrue(said.contains("no limits"), said);
    assertFalse(equal.analysis().phases().get(0).limits());
    assertFalse(equal.warnings().contains("flat-baseline"));
    assertFalse(equal.type("xmr").warnings().contains("many-equal"));
  }
}
