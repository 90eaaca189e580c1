package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class SChartTest {

  @Test
  void limitsAreB3AndB4TimesTheMeanDeviation() {
    PhaseFit fit =
        Fits.fit(
            new SChart(),
            Fits.samples(Doubles.of(1, 2, 3), Doubles.of(2, 4, 6), Doubles.of(3, 3, 6)));
    Fits.assertDrawn(1.577350, 0, 4.050903, fit, 0);
    assertEquals(2.5682, fit.drawn().upper().get(0) / fit.level().centre(), 5e-5);
  }

  @Test
  void eightMembersHaveALowerLimit() {
    Doubles eight = Doubles.of(1, 2, 3, 4, 5, 6, 7, 8);
    PhaseFit fit = Fits.fit(new SChart(), Fits.samples(eight, eight));
    assertEquals(0.1851, fit.drawn().lower().get(0) / fit.level().centre(), 5e-5);
    assertEquals(1.8149, fit.drawn().upper().get(0) / fit.level().centre(), 5e-5);
  }

  @Test
  void aSubgroupOfOneIsMissing() {
    PhaseFit fit = Fits.fit(new SChart(), Fits.samples(Doubles.of(1, 2), Doubles.of(6)));
    assertEquals(true, fit.statistic().isMissing(1));
  }

  /** Of three and of two, deviations 1 and √2; as qcc has it the centre is weighted by size. */
  @Test
  void qccTakesTheMeanOfWhatEachSubgroupTells() {
    Sample trial = Fits.samples(Doubles.of(1, 2, 3), Doubles.of(1, 3));
    double root = Math.sqrt(2);
    double c4OfThree = Math.sqrt(Math.PI) / 2;
    double c4OfTwo = Math.sqrt(2 / Math.PI);
    double one = (1 / c4OfThree + root / c4OfTwo) / 2;
    PhaseFit fit = Fits.fit(new SChart(), trial.convention(Conventions.QCC));
    double centre = (3 + 2 * root) / 5;
    double three = centre + 3 * one * Math.sqrt(1 - c4OfThree * c4OfThree);
    double two = centre + 3 * one * Math.sqrt(1 - c4OfTwo * c4OfTwo);
    Fits.assertDrawn(centre, 0, three, fit, 0);
    Fits.assertDrawn(centre, 0, two, fit, 1);
  }

  /** Else the pooled one, √((2 + 2) / 3), is the centre, and its share of c4 the width. */
  @Test
  void unequalSizesHaveThePooledDeviation() {
    PhaseFit fit = Fits.fit(new SChart(), Fits.samples(Doubles.of(1, 2, 3), Doubles.of(1, 3)));
    double pooled = Math.sqrt(4 / 3.0);
    double c4 = Math.sqrt(2 / Math.PI);
    Fits.assertDrawn(pooled, 0, pooled * (1 + 3 * Math.sqrt(1 - c4 * c4) / c4), fit, 1);
  }

  @Test
  void aKnownSigmaIsThatOfOneMeasurement() {
    Sample trial = Fits.samples(Doubles.of(1, 2, 3), Doubles.of(1, 3));
    Given seven = new Given(OptionalDouble.empty(), OptionalDouble.of(7));
    PhaseFit fit = Fits.fit(new SChart(), trial.given(seven));
    double c4 = Math.sqrt(2 / Math.PI);
    Fits.assertDrawn(7 * c4, 0, 7 * (c4 + 3 * Math.sqrt(1 - c4 * c4)), fit, 1);
  }
}
