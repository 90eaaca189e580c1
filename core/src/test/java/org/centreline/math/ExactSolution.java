package org.centreline.math;

import java.math.BigDecimal;
import java.math.MathContext;

/** Least squares by the normal equations in 150 digits: slow, and right. */
final class ExactSolution {

  private static final MathContext DIGITS = new MathContext(150);

  private ExactSolution() {}

  static double[] of(double[][] columns, double[] y) {
    int k = columns.length;
    BigDecimal[][] system = new BigDecimal[k][k + 1];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        system[i][j] = product(columns[i], columns[j]);
      }
      system[i][k] = product(columns[i], y);
    }
    eliminate(system);
    double[] solution = new double[k];
    for (int i = 0; i < k; i++) {
      solution[i] = system[i][k].divide(system[i][i], DIGITS).doubleValue();
    }
    return solution;
  }

  private static void eliminate(BigDecimal[][] system) {
    for (int pivot = 0; pivot < system.length; pivot++) {
      for (int row = 0; row < system.length; row++) {
        if (row != pivot) {
          BigDecimal factor = system[row][pivot].divide(system[pivot][pivot], DIGITS);
          for (int j = pivot; j <= system.length; j++) {
            BigDecimal part = factor.multiply(system[pivot][j], DIGITS);
            system[row][j] = system[row][j].subtract(part, DIGITS);
          }
        }
      }
    }
  }

  private static BigDecimal product(double[] a, double[] b) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < a.length; i++) {
      sum = sum.add(new BigDecimal(a[i]).multiply(new BigDecimal(b[i])));
    }
    return sum;
  }
}
