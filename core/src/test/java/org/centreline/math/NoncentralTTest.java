package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;

class NoncentralTTest {

  /** T is below 0 where its normal is, whatever it is divided by. */
  @Test
  void atNoughtOnlyTheNormalCounts() {
    for (double shift : new double[] {0, 0.5, 2, -3}) {
      assertEquals(Normal.lower(-shift), new NoncentralT(5).cumulative(0, shift), 1e-15);
    }
  }

  /** By its definition: the normal chance averaged over the spread, by Simpson's rule. */
  private static double integrated(double t, double df, double shift) {
    int steps = 20_000;
    double top = 4;
    double sum = 0;
    for (int i = 1; i <= steps; i++) {
      double s = top * i / steps;
      double log =
          Math.log(2)
              + df / 2 * Math.log(df / 2)
              - Gamma.logGamma(df / 2)
              + (df - 1) * Math.log(s)
              - df * s * s / 2;
      double f = Math.exp(log) * 0.5 * Erf.erfc(-(t * s - shift) / Math.sqrt(2));
      sum += f * (i == steps ? 1 : i % 2 == 1 ? 4 : 2);
    }
    return sum * top / steps / 3;
  }

  @Test
  void theSeriesIsTheIntegral() {
    for (double t : new double[] {-3, -0.5, 0, 0.7, 2.5, 12}) {
      for (double shift : new double[] {-4, 0, 1.3, 9}) {
        for (double df : new double[] {6, 30, 200}) {
          assertEquals(
              integrated(t, df, shift),
              new NoncentralT(df).cumulative(t, shift),
              1e-9,
              t + " " + shift + " " + df);
        }
      }
    }
  }

  @Test
  void aLargeShiftDoesNotVanish() {
    assertEquals(0.5, new NoncentralT(1e6).cumulative(60, 60), 1e-3);
    double shift = new NoncentralT(400).shift(45, 0.025);
    assertEquals(0.025, new NoncentralT(400).cumulative(45, shift), 1e-10);
  }
}
