package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class RChartTest {

  @Test
  void limitsAreD3AndD4TimesTheMeanRange() {
    PhaseFit fit =
        Fits.fit(
            new RChart(),
            Fits.samples(Doubles.of(1, 2, 3), Doubles.of(2, 4, 6), Doubles.of(3, 3, 6)));
    assertEquals(Doubles.of(2, 4, 3), fit.statistic());
    assertEquals(3, fit.level().centre(), 1e-12);
    assertEquals(0, fit.drawn().lower().get(0));
    assertEquals(2.5746, fit.drawn().upper().get(0) / 3, 1e-4);
  }

  @Test
  void theCentreFollowsTheSizes() {
    PhaseFit fit = Fits.fit(new RChart(), Fits.samples(Doubles.of(1, 2, 3), Doubles.of(2, 4)));
    double one = (2 / 1.6925688 + 2 / 1.1283792) / 2;
    assertEquals(1.6925688 * one, fit.lines().centre().get(0), 1e-6);
    assertEquals(1.1283792 * one, fit.lines().centre().get(1), 1e-6);
  }

  /** Ranges of 2 of three and 3 of two; as qcc has it the centre is weighted by size. */
  @Test
  void qccTakesTheMeanRangeAndTabledConstants() {
    Sample trial = Fits.samples(Doubles.of(1, 2, 3), Doubles.of(1, 4));
    double one = (2 / 1.693 + 3 / 1.128) / 2;
    PhaseFit fit = Fits.fit(new RChart(), trial.convention(Conventions.QCC));
    Fits.assertDrawn(2.4, 0, 2.4 + 3 * 0.8883697 * one, fit, 0);
    Fits.assertDrawn(2.4, 0, 2.4 + 3 * 0.8525033 * one, fit, 1);
  }

  /** d2 of three is 3 / √π, of two 2 / √π, and d3 of two √(2 - 4 / π). */
  @Test
  void aKnownSigmaIsThatOfOneMeasurement() {
    Sample trial = Fits.samples(Doubles.of(1, 2, 3), Doubles.of(1, 4));
    Given seven = new Given(OptionalDouble.empty(), OptionalDouble.of(7));
    PhaseFit fit = Fits.fit(new RChart(), trial.given(seven));
    assertEquals(21 / Math.sqrt(Math.PI), fit.lines().centre().get(0), 1e-9);
    double two = 14 / Math.sqrt(Math.PI);
    Fits.assertDrawn(two, 0, two + 21 * Math.sqrt(2 - 4 / Math.PI), fit, 1);
    PhaseFit same =
        Fits.fit(new RChart(), Fits.samples(Doubles.of(1, 4), Doubles.of(1, 2)).given(seven));
    assertEquals(two, same.lines().centre().get(0), 1e-9);
  }

  /** There and back through d2 some of these would miss it. */
  @Test
  void aRangeEqualToTheMeanLiesOnTheLine() {
    for (int tenths = 1; tenths < 40; tenths++) {
      double range = tenths / 10.0;
      Doubles same = Doubles.of(0, range / 2, range);
      PhaseFit fit = Fits.fit(new RChart(), Fits.samples(same, same, same));
      assertEquals(range, fit.lines().centre().get(1));
    }
  }
}
