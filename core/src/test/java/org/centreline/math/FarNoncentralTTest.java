package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Far shifts, of which a series would need more terms than there are whole numbers. */
class FarNoncentralTTest {

  /** P(T &lt;= t) is the mean of P(Z &lt;= t s - shift) over s, the root of chi-square over df. */
  private static double byIntegral(double t, double shift, double df) {
    double sum = 0;
    double all = 0;
    for (int i = 1; i < 400_000; i++) {
      double s = i * 1e-5;
      double density = StrictMath.exp((df - 1) * StrictMath.log(s) - df * s * s / 2 + df / 2);
      all += density;
      sum += density * Normal.lower(t * s - shift);
    }
    return sum / all;
  }

  @ParameterizedTest
  @CsvSource({
    "1500,1500,25",
    "1300,1500,25",
    "2000,1500,25",
    "-1300,-1500,10",
    "1100,1001,5",
    "2,100000,22",
    "-2,100000,22",
    "2,-100000,22"
  })
  void areAsTheirDefinitionHasThem(double t, double shift, double df) {
    assertEquals(byIntegral(t, shift, df), new NoncentralT(df).cumulative(t, shift), 1e-5);
  }
}
