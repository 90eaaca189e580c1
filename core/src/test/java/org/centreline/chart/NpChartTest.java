package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Proportions;
import org.junit.jupiter.api.Test;

class NpChartTest {

  private static PhaseFit fit(Sample trial) {
    return Fits.fit(new NpChart(), trial);
  }

  @Test
  void centreAndLimitsStepWithTheCases() {
    PhaseFit fit = fit(Fits.shares());
    Fits.assertDrawn(16.507937, 4.832818, 28.183055, fit, 0);
    assertEquals(16.0952381, fit.lines().centre().get(11), 1e-7);
    assertEquals(Fits.EVENTS, fit.statistic());
  }

  @Test
  void limitsAreDrawnFromZeroToTheCases() {
    Proportions shares = new Proportions(Doubles.of(1, 1), Doubles.of(2, 2));
    PhaseFit fit = fit(PlainSample.placed(shares, Phases.one(2)));
    Fits.assertDrawn(1, 0, 2, fit, 0);
    assertEquals(1 - 3 * Math.sqrt(0.5), fit.lines().lower().get(0), 1e-12);
  }

  @Test
  void limitsRestOnAKnownCentre() {
    Proportions shares = new Proportions(Doubles.of(3, 9, 4), Doubles.of(30, 30, 5));
    Given six = new Given(OptionalDouble.of(6), OptionalDouble.empty());
    PhaseFit fit = fit(PlainSample.placed(shares, Phases.one(3)).given(six));
    assertEquals(6 + 3 * Math.sqrt(30 * .2 * .8), fit.lines().upper().get(0), 1e-12);
    assertEquals(6, fit.lines().upper().get(2), "more than all cases leaves no room");
  }

  @Test
  void aConstantShareLiesOnItsCentre() {
    for (int n = 2; n < 100; n++) {
      for (int events = 0; events <= n; events++) {
        Proportions same = new Proportions(Doubles.repeat(3, events), Doubles.repeat(3, n));
        PhaseFit fit = fit(PlainSample.placed(same, Phases.one(3)));
        assertEquals(events, fit.lines().centre().get(0), events + " of " + n);
      }
    }
  }
}
