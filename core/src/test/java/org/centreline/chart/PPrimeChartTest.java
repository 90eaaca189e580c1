package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Proportions;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class PPrimeChartTest {

  private static PhaseFit fit(Sample trial) {
    return Fits.fit(new PPrimeChart(), trial);
  }

  @Test
  void limitsAreWidenedBySigmaZ() {
    PhaseFit fit = fit(Fits.shares());
    assertEquals(1.6194036, fit.level().sigmaZ(), 1e-7);
    assertEquals(-0.0119940, fit.lines().lower().get(0), 1e-7);
    Fits.assertDrawn(0.0825397, 0, 0.177073, fit, 0);
  }

  @Test
  void underQicharts2TheConstantIsRounded() {
    PhaseFit fit = fit(Fits.shares().convention(Conventions.QICHARTS2));
    assertEquals(1.619948, fit.level().sigmaZ(), 1e-6);
    assertEquals(0.177105, fit.lines().upper().get(0), 1e-6);
  }

  @Test
  void sharesThatSpreadLessHaveNarrowerLimits() {
    Proportions even = new Proportions(Doubles.of(50, 51, 50, 51, 50, 51), Doubles.repeat(6, 100));
    PhaseFit fit = fit(PlainSample.placed(even, Phases.one(6)));
    assertEquals(0.1772542, fit.level().sigmaZ(), 1e-6);
  }

  @Test
  void allOrNothingHasLimitsWithoutWidthExceptUnderQicharts2() {
    Sample none =
        PlainSample.placed(
            new Proportions(Doubles.of(0, 0, 0), Doubles.of(9, 5, 7)), Phases.one(3));
    assertEquals(0, fit(none).lines().upper().get(0));
    assertEquals(Double.NaN, fit(none.convention(Conventions.QICHARTS2)).lines().upper().get(0));
  }

  /** Under qicharts2 places in a row have no neighbours: the deviation of z widens limits. */
  @Test
  void labelsHaveNeighboursExceptUnderQicharts2() {
    Proportions shares = new Proportions(Doubles.of(10, 30, 12, 28, 20), Doubles.repeat(5, 100));
    Sample places =
        PlainSample.of(
                Subgroups.ofLabels(Subgroups.Kind.LABEL, List.of("a", "b", "c", "d", "e")), shares)
            .placed(Phases.one(5));
    Sample rows = PlainSample.placed(shares, Phases.one(5));
    assertEquals(fit(rows).level().sigmaZ(), fit(places).level().sigmaZ());
    double variance = (100 + 100 + 64 + 64 + 0) / 4.0;
    double z = Math.sqrt(variance) / (100 * Math.sqrt(0.2 * 0.8 / 100));
    assertEquals(z, fit(places.convention(Conventions.QICHARTS2)).level().sigmaZ(), 1e-9);
  }

  @Test
  void onePointHasNoSigmaZ() {
    Sample one = PlainSample.placed(new Proportions(Doubles.of(3), Doubles.of(9)), Phases.one(1));
    assertEquals(Double.NaN, fit(one).level().sigmaZ());
    assertEquals(Double.NaN, fit(one).lines().upper().get(0));
  }
}
