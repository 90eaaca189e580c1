package org.centreline.chart;

import static org.centreline.chart.Fits.fit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

/**
 * A known sigma is that of one measurement.
 *
 * <p>Source of the numbers: D. C. Montgomery, Introduction to Statistical Quality Control (7th ed.,
 * 2013), sections 6.2 and 6.3, standards given: A = 3/√n, d2 and d3, c4; for four members d2 2.059,
 * d3 0.880 and c4 0.9213, for two 1.128, 0.853 and 0.7979 (appendix VI).
 */
class KnownSigmaTest {

  private static final Given SIGMA = new Given(OptionalDouble.empty(), OptionalDouble.of(2));
  private static final Sample FOUR =
      Fits.samples(Doubles.of(19, 20, 21, 22), Doubles.of(18, 20, 20, 23), Doubles.of(17, 21));

  private static void assertLines(
      double centre, double lower, double upper, PhaseFit fit, int point) {
    assertEquals(centre, fit.lines().centre().get(point), 2e-3);
    assertEquals(lower, fit.lines().lower().get(point), 4e-3);
    assertEquals(upper, fit.lines().upper().get(point), 4e-3);
  }

  @Test
  void meansAreHeldByEachSubgroupsSize() {
    PhaseFit fit = fit(new XbarChart(), FOUR.given(20, 2));
    assertLines(20, 17, 23, fit, 0);
    assertLines(20, 20 - 6 / Math.sqrt(2), 20 + 6 / Math.sqrt(2), fit, 2);
  }

  @Test
  void rangesTakeTheirCentreFromItToo() {
    PhaseFit fit = fit(new RChart(), FOUR.given(SIGMA));
    assertLines(2 * 2.059, 2 * (2.059 - 3 * 0.880), 2 * (2.059 + 3 * 0.880), fit, 0);
    assertLines(2 * 1.128, 2 * (1.128 - 3 * 0.853), 2 * (1.128 + 3 * 0.853), fit, 2);
  }

  @Test
  void soDoStandardDeviations() {
    PhaseFit fit = fit(new SChart(), FOUR.given(SIGMA));
    double spread = Math.sqrt(1 - 0.9213 * 0.9213);
    assertLines(2 * 0.9213, 2 * (0.9213 - 3 * spread), 2 * (0.9213 + 3 * spread), fit, 0);
  }

  /** Moving ranges are ranges of two; 3.267 times the mean range. */
  @Test
  void andMovingRanges() {
    PhaseFit fit =
        fit(
            new MrChart(),
            PlainSample.placed(1, 4, 2, 8).convention(Conventions.EXACT).given(SIGMA));
    assertEquals(2 * 1.1284, fit.lines().centre().get(1), 1e-3);
    assertEquals(2 * 1.1284 * 3.2665, fit.lines().upper().get(1), 1e-3);
  }

  @Test
  void aCentreGivenBesideStandsForItself() {
    PhaseFit fit = fit(new RChart(), FOUR.given(5, 2));
    assertLines(5, 5 - 6 * 0.880, 5 + 6 * 0.880, fit, 0);
  }
}
