package org.centreline.outcome;

import java.util.stream.IntStream;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Design;
import org.centreline.outcome.fit.Segmented;

/**
 * A line with correlated errors by the covariance matrix of all rows, written out and inverted:
 * slow, and apart from what is tested with it.
 *
 * @param x rows by columns
 * @param y a number a row
 * @param covariance of the rows, but for a factor
 */
record DenseModel(double[][] x, double[] y, double[][] covariance) {

  static DenseModel of(Segmented series, double rho) {
    Design design = series.design();
    Course course = design.course();
    int n = design.rows();
    double[][] x = new double[n][design.size()];
    double[] y = series.response().shown().stream().toArray();
    double[][] v = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < design.size(); j++) {
        x[i][j] = design.columns().get(j).get(i);
      }
      for (int h = 0; h < n; h++) {
        int apart = Math.abs(course.periods().get(i) - course.periods().get(h));
        boolean together = course.isControl(i) == course.isControl(h);
        double carried = apart == 0 ? 1 : StrictMath.pow(rho, apart);
        v[i][h] = together ? carried / (1 - rho * rho) : 0;
      }
    }
    return new DenseModel(x, y, v);
  }

  double[] estimates() {
    double[][] weights = inverse(covariance);
    return times(inverse(information(weights)), score(weights));
  }

  /** The covariance of the estimates but for the factor, its diagonal. */
  double[] spread() {
    double[][] inverse = inverse(information(inverse(covariance)));
    return IntStream.range(0, inverse.length).mapToDouble(j -> inverse[j][j]).toArray();
  }

  double weightedSquares() {
    double[] fitted = times(x, estimates());
    double[] left = IntStream.range(0, y.length).mapToDouble(i -> y[i] - fitted[i]).toArray();
    double[] weighted = times(inverse(covariance), left);
    return IntStream.range(0, y.length).mapToDouble(i -> left[i] * weighted[i]).sum();
  }

  /** Minus twice the logarithm of the restricted likelihood, but for a constant. */
  double restricted() {
    int free = y.length - x[0].length;
    double determinants =
        logDeterminant(covariance) + logDeterminant(information(inverse(covariance)));
    return free * StrictMath.log(weightedSquares()) + determinants;
  }

  /** Minus twice the logarithm of the likelihood, but for a constant. */
  double full() {
    return y.length * StrictMath.log(weightedSquares()) + logDeterminant(covariance);
  }

  private double[][] information(double[][] weights) {
    int k = x[0].length;
    double[][] sum = new double[k][k];
    for (int i = 0; i < y.length; i++) {
      for (int h = 0; h < y.length; h++) {
        for (int a = 0; a < k; a++) {
          for (int b = 0; b < k; b++) {
            sum[a][b] += x[i][a] * weights[i][h] * x[h][b];
          }
        }
      }
    }
    return sum;
  }

  private double[] score(double[][] weights) {
    double[] weighted = times(weights, y);
    double[] sum = new double[x[0].length];
    for (int i = 0; i < y.length; i++) {
      for (int a = 0; a < sum.length; a++) {
        sum[a] += x[i][a] * weighted[i];
      }
    }
    return sum;
  }

  static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[matrix.length];
    for (int i = 0; i < product.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  /** By Gauss and Jordan, the largest pivot first. */
  static double[][] inverse(double[][] matrix) {
    int n = matrix.length;
    double[][] work = new double[n][2 * n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(matrix[i], 0, work[i], 0, n);
      work[i][n + i] = 1;
    }
    for (int p = 0; p < n; p++) {
      swapIn(work, p);
      double pivot = work[p][p];
      for (int j = 0; j < 2 * n; j++) {
        work[p][j] /= pivot;
      }
      for (int i = 0; i < n; i++) {
        double factor = i == p ? 0 : work[i][p];
        for (int j = 0; j < 2 * n; j++) {
          work[i][j] -= factor * work[p][j];
        }
      }
    }
    double[][] inverse = new double[n][];
    for (int i = 0; i < n; i++) {
      inverse[i] = java.util.Arrays.copyOfRange(work[i], n, 2 * n);
    }
    return inverse;
  }

  private static void swapIn(double[][] work, int p) {
    int best = p;
    for (int i = p; i < work.length; i++) {
      best = Math.abs(work[i][p]) > Math.abs(work[best][p]) ? i : best;
    }
    double[] held = work[p];
    work[p] = work[best];
    work[best] = held;
  }

  private static double logDeterminant(double[][] matrix) {
    int n = matrix.length;
    double[][] work = new double[n][];
    for (int i = 0; i < n; i++) {
      work[i] = matrix[i].clone();
    }
    double sum = 0;
    for (int p = 0; p < n; p++) {
      sum += StrictMath.log(work[p][p]);
      for (int i = p + 1; i < n; i++) {
        double factor = work[i][p] / work[p][p];
        for (int j = p; j < n; j++) {
          work[i][j] -= factor * work[p][j];
        }
      }
    }
    return sum;
  }
}
