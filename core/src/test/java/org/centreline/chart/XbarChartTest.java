package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.Sample;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class XbarChartTest {

  private static final Sample EQUAL =
      Fits.samples(Doubles.of(1, 2, 3), Doubles.of(2, 4, 6), Doubles.of(3, 3, 6));
  private static final Sample UNEQUAL =
      Fits.samples(Doubles.of(1, 2, 3), Doubles.of(2, 4), Doubles.of(3, 3, 6));

  private static PhaseFit fit(Sample trial) {
    return Fits.fit(new XbarChart(), trial);
  }

  @Test
  void equalSizesTakeTheMeanDeviation() {
    Fits.assertDrawn(3.333333, 0.250544, 6.416123, fit(EQUAL), 0);
  }

  @Test
  void unequalSizesTakeThePooledDeviation() {
    Fits.assertDrawn(3, 0.236047, 5.763953, fit(UNEQUAL), 0);
    Fits.assertDrawn(3, -0.759942, 6.759942, fit(UNEQUAL), 1);
  }

  @Test
  void aSubgroupOfOneHasNoLimitsButCountsInTheCentre() {
    PhaseFit fit = fit(Fits.samples(Doubles.of(1, 2, 3), Doubles.of(6), Doubles.of(3, 3, 6)));
    assertEquals(24 / 7.0, fit.level().centre());
    assertEquals(true, fit.lines().upper().isMissing(1));
    assertEquals(false, fit.lines().upper().isMissing(0));
  }

  @Test
  void theCentreIsTheMeanOfAllMembersRoundedOnce() {
    Doubles tenth = Doubles.of(0.1, 0.1, 0.1);
    for (int size = 1; size < 40; size++) {
      Doubles[] same = new Doubles[size];
      java.util.Arrays.fill(same, tenth);
      assertEquals(0.1, fit(Fits.samples(same)).level().centre(), size + " subgroups");
    }
  }

  @Test
  void anEmptySubgroupIsMissing() {
    PhaseFit fit = fit(Fits.samples(Doubles.of(1, 2), Doubles.empty(), Doubles.of(3, 4)));
    assertEquals(true, fit.statistic().isMissing(1));
    assertEquals(2.5, fit.level().centre());
  }
}
