package org.centreline.outcome.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.outcome.design.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarryOverTest {

  /** Gaps of two and of three periods, then a control with one of two. */
  private static final Course GAPPY =
      Course.of(List.of(0, 1, 3, 4, 7), List.of(1, 2, 4, 5, 8))
          .with(Course.of(List.of(2, 4, 5), List.of(3, 5, 6)));

  private static double[][] taken(double rho) {
    CarryOver carry = new CarryOver(GAPPY);
    double[][] columns = new double[GAPPY.size()][];
    for (int j = 0; j < columns.length; j++) {
      double[] unit = new double[columns.length];
      unit[j] = 1;
      columns[j] = carry.takeOut(unit, rho);
    }
    return columns;
  }

  private static double correlation(int i, int j, double rho) {
    int apart = Math.abs(GAPPY.periods().get(i) - GAPPY.periods().get(j));
    return GAPPY.isControl(i) == GAPPY.isControl(j) ? Math.pow(rho, apart) : 0;
  }

  /**
   * Rows of variance 1, correlated by the power of rho that says how far apart they are, and not at
   * all between units, are left with the variance 1 − rho² and no correlation: T V T' is that times
   * the identity.
   */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 0.9})
  void whatIsLeftHangsTogetherNoMore(double rho) {
    double[][] columns = taken(rho);
    int n = columns.length;
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        double covariance = 0;
        for (int i = 0; i < n; i++) {
          for (int j = 0; j < n; j++) {
            covariance += columns[i][a] * correlation(i, j, rho) * columns[j][b];
          }
        }
        assertEquals(a == b ? 1 - rho * rho : 0, covariance, 1e-12, a + " and " + b);
      }
    }
  }

  /** The matrix is triangular, so that its determinant is the product of its diagonal. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 0.9})
  void theScaleIsTheDeterminant(double rho) {
    double[][] columns = taken(rho);
    double log = 0;
    for (int i = 0; i < columns.length; i++) {
      log += 2 * Math.log(columns[i][i]);
    }
    assertEquals(log, new CarryOver(GAPPY).logScale(rho), 1e-12);
  }

  @Test
  void aGapIsMoreThanOnePeriodWithinAUnit() {
    assertTrue(new CarryOver(GAPPY).hasGaps());
    Course unit = Course.monthly(3, 1);
    assertFalse(new CarryOver(unit.with(unit)).hasGaps());
  }

  /**
   * Of 2, 1, −1, 3 the products of neighbours are 2 − 1 − 3, all squares 15, those of the earlier
   * ones 6 and of the later ones 11, the squares of steps 1 + 4 + 16.
   */
  @ParameterizedTest
  @CsvSource({
    "REGRESS, -2, 6",
    "FORWARD, -2, 11",
    "CORRELATION, -2, 15",
    "DURBIN_WATSON, 3, 10",
    "THEIL, -1, 15",
    "NAGAR, 8.8, 12",
    "UNBIASED, 5.5, 15"
  })
  void rulesAreThoseOfTheirFormulas(CarryOverRule rule, double over, double under) {
    CarryOver carry = new CarryOver(Course.monthly(4, 1));
    double[] residuals = {2, 1, -1, 3};
    assertEquals(21 / 15.0, carry.durbinWatson(residuals), 1e-15);
    assertEquals(over / under, rule.of(carry, residuals, 2), 1e-15);
    assertEquals(rule == CarryOverRule.UNBIASED, rule.isOnce());
  }

  /** Periods 0, 1, 3, 4 and 7, and 2, 4, 5 of the control: three pairs one period apart. */
  @Test
  void onlyNeighboursArePairs() {
    double[] residuals = {1, 2, 3, 5, 7, 11, 13, 17};
    CarryOver carry = new CarryOver(GAPPY);
    assertEquals(2 + 15 + 221, carry.products(residuals));
    assertEquals(1 + 9 + 169, carry.earlierSquares(residuals));
    assertEquals(4 + 25 + 289, carry.laterSquares(residuals));
    assertEquals((1 + 4 + 16) / 667.0, carry.durbinWatson(residuals), 1e-15);
  }
}
