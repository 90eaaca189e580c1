package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class RunChartTest {

  private static PhaseFit fit(Sample trial) {
    return new RunChart().fit(trial.data(), trial.options());
  }

  @Test
  void theMedianOfTheBaselineIsTheCentre() {
    assertEquals(3, fit(PlainSample.placed("9 1 3 _ (4)")).level().centre());
    assertEquals(5, fit(PlainSample.placed("9 1 3 4 100 100").baseline(2)).level().centre());
  }

  @Test
  void thereAreNoLimits() {
    PhaseFit fit = fit(PlainSample.placed(1, 2, 3));
    assertEquals(Lines.centreOnly(Doubles.repeat(3, 2)), fit.lines());
    assertEquals(Double.NaN, fit.level().sigma());
  }

  @Test
  void aGivenCentreIsNotEstimated() {
    Given seven = new Given(OptionalDouble.of(7), OptionalDouble.empty());
    assertEquals(7, fit(PlainSample.placed(1, 2, 3).given(seven)).level().centre());
  }
}
