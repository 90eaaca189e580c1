package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeastSquaresTest {

  private static double[] row(int n, IntToDoubleFunction at) {
    double[] made = new double[n];
    Arrays.setAll(made, at);
    return made;
  }

  private static void assertClose(double[] wanted, double[] found, double tolerance) {
    for (int j = 0; j < wanted.length; j++) {
      assertEquals(wanted[j], found[j], tolerance * Math.abs(wanted[j]), "coefficient " + j);
    }
  }

  private static double[][] powers(double[] x, int degree) {
    double[][] columns = new double[degree + 1][];
    for (int j = 0; j <= degree; j++) {
      int power = j;
      columns[j] = row(x.length, i -> StrictMath.pow(x[i], power));
    }
    return columns;
  }

  /**
   * The certified values of the data set Longley.
   *
   * <p>Source: NIST, Statistical Reference Datasets, linear regression, Longley
   * (https://www.itl.nist.gov/div898/strd/lls/data/Longley.shtml), after J. W. Longley, Journal of
   * the American Statistical Association 62 (1967) 819-841.
   */
  @Test
  void longleyIsThatOfNist() {
    LeastSquares fit = LeastSquares.of(Longley.columns(), Longley.EMPLOYED);
    double[] estimates = fit.estimates();
    double variance = fit.residualSquares() / 9;
    assertEquals(304.854073561965, Math.sqrt(variance), 1e-9 * 304);
    for (int j = 0; j < estimates.length; j++) {
      double error = Math.sqrt(variance * fit.inverse().get(j, j));
      double certified = Longley.ESTIMATES[j];
      assertEquals(certified, estimates[j], 1e-12 * Math.abs(certified), "B" + j);
      assertEquals(Longley.ERRORS[j], error, 1e-9 * Longley.ERRORS[j], "error of B" + j);
    }
  }

  @Test
  void polynomialOfTenthDegreeKeepsItsDigits() {
    Random random = new Random(7);
    double[] x = row(82, i -> -9 + 6 * i / 81.0);
    double[] y = row(82, i -> 0.8 + 0.01 * x[i] + 0.003 * random.nextGaussian());
    double[][] columns = powers(x, 10);
    LeastSquares fit = LeastSquares.of(columns, y);
    assertFalse(fit.isSingular());
    assertClose(ExactSolution.of(columns, y), fit.estimates(), 1e-6);
  }

  @Test
  void calendarYearsAndTheirSquaresKeepTheirDigits() {
    Random random = new Random(11);
    double[] years = row(60, i -> 2019 + i / 12.0);
    double[] y = row(60, i -> 40 - 0.4 * (years[i] - 2019) + random.nextGaussian());
    double[][] columns = {
      row(60, i -> 1),
      years,
      row(60, i -> years[i] * years[i]),
      row(60, i -> i < 30 ? 0 : 1),
      row(60, i -> Math.max(0, years[i] - years[30]))
    };
    LeastSquares fit = LeastSquares.of(columns, y);
    assertFalse(fit.isSingular());
    assertClose(ExactSolution.of(columns, y), fit.estimates(), 1e-6);
  }

  @Test
  void polynomialThroughEveryPointIsFound() {
    double[] x = row(21, i -> i);
    double[] y = row(21, i -> 1 + x[i] * (1 + x[i] * (1 + x[i] * (1 + x[i] * (1 + x[i])))));
    LeastSquares fit = LeastSquares.of(powers(x, 5), y);
    assertClose(row(6, i -> 1), fit.estimates(), 1e-9);
    assertTrue(fit.residualSquares() < 1e-12 * y[20] * y[20]);
  }

  @Test
  void repeatedColumnIsSeen() {
    double[] x = row(30, i -> i * 0.1);
    double[] once = row(30, i -> 1);
    double[] mixed = row(30, i -> 3 * x[i] - 7);
    assertTrue(LeastSquares.of(new double[][] {once, x, mixed}, x).isSingular());
    assertTrue(LeastSquares.of(new double[][] {once, row(30, i -> 0)}, x).isSingular());
    assertFalse(LeastSquares.of(new double[][] {once, x}, x).isSingular());
  }

  @Test
  void inverseAndDeterminantAreThoseOfTwoColumns() {
    double[][] columns = {row(4, i -> 1), row(4, i -> i)};
    LeastSquares fit = LeastSquares.of(columns, new double[] {1, 3, 2, 6});
    assertEquals(StrictMath.log(4 * 14 - 6 * 6), fit.logDeterminant(), 1e-14);
    assertEquals(14 / 20.0, fit.inverse().get(0, 0), 1e-15);
    assertEquals(-6 / 20.0, fit.inverse().get(0, 1), 1e-15);
    assertEquals(-6 / 20.0, fit.inverse().get(1, 0), 1e-15);
    assertEquals(4 / 20.0, fit.inverse().get(1, 1), 1e-15);
    assertEquals(4.2, fit.residualSquares(), 1e-14);
  }

  @Test
  void moreColumnsThanRowsAreRefused() {
    double[][] columns = {{1}, {2}};
    assertThrows(IllegalArgumentException.class, () -> LeastSquares.of(columns, new double[] {1}));
  }

  @Test
  void asManyRowsAsColumnsAreSolved() {
    LeastSquares fit = LeastSquares.of(new double[][] {{2, 1}, {1, 3}}, new double[] {5, 10});
    assertClose(new double[] {1, 3}, fit.estimates(), 1e-15);
  }

  /** y'y - (x'y)² / x'x, whichever way the column points along the first axis. */
  @ParameterizedTest
  @ValueSource(doubles = {1, -1})
  void aColumnAlongAnAxisKeepsItsDigits(double first) {
    double e = 0x1p-17;
    double[] y = {1, 3, 2, 6};
    double[][] column = {{first, e, -e, e}};
    double dot = first + 3 * e - 2 * e + 6 * e;
    double right = 50 - dot * dot / (1 + 3 * e * e);
    LeastSquares fit = LeastSquares.of(column, y);
    assertEquals(right, fit.residualSquares(), 1e-13 * right);
    assertEquals(1 / (1 + 3 * e * e), fit.inverse().get(0, 0), 1e-15);
  }

  @Test
  void aColumnOfNothingHasNoDeterminant() {
    double[][] columns = {row(4, i -> 0), row(4, i -> 1)};
    LeastSquares fit = LeastSquares.of(columns, new double[] {1, 3, 2, 6});
    assertTrue(fit.isSingular());
    assertEquals(Double.NEGATIVE_INFINITY, fit.logDeterminant());
  }
}
