package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class XmrChartTest {

  private static PhaseFit fit(Sample trial) {
    return new XmrChart().fit(trial.data(), trial.options());
  }

  @Test
  void meanAndMeanMovingRangeMakeTheLines() {
    PhaseFit fit = fit(PlainSample.placed(4, 6, 5));
    assertEquals(5, fit.level().centre());
    assertEquals(2.66 * 1.5 / 3, fit.level().sigma());
    assertEquals(5 + 2.66 * 1.5, fit.lines().upper().get(2), 1e-12);
    assertEquals(5 - 2.66 * 1.5, fit.lines().lower().get(0), 1e-12);
    assertEquals(Doubles.of(4, 6, 5), fit.statistic());
  }

  @Test
  void limitsBelowZeroAreNotCut() {
    PhaseFit fit = fit(PlainSample.placed(0, 9, 0));
    assertEquals(fit.lines(), fit.drawn());
    assertEquals(3 - 2.66 * 9, fit.drawn().lower().get(0), 1e-12);
  }

  @Test
  void onePointHasACentreAndNoSigma() {
    PhaseFit fit = fit(PlainSample.placed(7));
    assertEquals(7, fit.level().centre());
    assertEquals(Double.NaN, fit.level().sigma());
    assertEquals(Doubles.missing(1), fit.lines().upper());
  }

  @Test
  void onlyTheBaselineCounts() {
    PhaseFit fit = fit(PlainSample.placed("1 3 (50) 1 3 90 _ 70").baseline(5));
    assertEquals(2, fit.level().centre());
    assertEquals(2 + 2.66 * 2, fit.lines().upper().get(7), 1e-12);
  }

  @Test
  void whatIsGivenIsNotEstimated() {
    Given centre = new Given(OptionalDouble.of(9), OptionalDouble.empty());
    assertEquals(
        9 + 2.66 * 1.5,
        fit(PlainSample.placed(4, 6, 5).given(centre)).lines().upper().get(0),
        1e-12);
    Given sigma = new Given(OptionalDouble.empty(), OptionalDouble.of(2));
    assertEquals(11, fit(PlainSample.placed(4, 6, 5).given(sigma)).lines().upper().get(0));
    assertEquals(15, fit(PlainSample.placed("_").given(9, 2)).lines().upper().get(0));
  }

  @Test
  void countsTheRangesThatScreeningDrops() {
    Sample trial = PlainSample.placed("1 2 1 2 1 2 1 2 1 2 1 2 10");
    assertEquals(0, fit(trial).screened());
    assertEquals(1, fit(trial.screening(Screening.ON)).screened());
  }
}
