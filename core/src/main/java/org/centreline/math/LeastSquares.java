package org.centreline.math;

/**
 * Least squares by Householder reflections of columns brought to length one, and one step of
 * refinement with residuals at twice the precision, so that a badly conditioned design keeps most
 * of its digits.
 *
 * <p>Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th edition, 2013, algorithms
 * 5.2.1 and 5.3.2.
 */
public final class LeastSquares {

  /** A column whose part that is new is shorter than this, of length one, is taken for repeated. */
  private static final double SINGULAR = 1e-12;

  private final double[][] x;
  private final double[] y;
  private final double[] length;
  private final double[][] reflected;
  private final double[] diagonal;
  private final double[] turned;

  private LeastSquares(double[][] x, double[] y) {
    this.x = x;
    this.y = y;
    length = new double[x.length];
    reflected = new double[x.length][];
    diagonal = new double[x.length];
    for (int j = 0; j < x.length; j++) {
      length[j] = norm(x[j], 0);
      reflected[j] = x[j].clone();
      for (int i = 0; length[j] > 0 && i < y.length; i++) {
        reflected[j][i] /= length[j];
      }
    }
    factorise();
    turned = turn(y);
  }

  /**
   * Prepares the fit of y by columns.
   *
   * @param columns the columns of the design, each as long as y; they are not copied
   * @param y the numbers to be fitted, at least as many as there are columns
   */
  public static LeastSquares of(double[][] columns, double[] y) {
    if (y.length < columns.length) {
      throw new IllegalArgumentException(
          columns.length + " columns need as many rows, not " + y.length);
    }
    return new LeastSquares(columns, y);
  }

  private void factorise() {
    for (int j = 0; j < reflected.length; j++) {
      double[] v = reflected[j];
      double norm = norm(v, j);
      diagonal[j] = v[j] > 0 ? -norm : norm;
      v[j] -= diagonal[j];
      for (int m = j + 1; m < reflected.length; m++) {
        reflect(j, reflected[m]);
      }
    }
  }

  /** Reflects a row of numbers by the j-th vector; the part of it above j stays. */
  private void reflect(int j, double[] row) {
    double[] v = reflected[j];
    double bend = -diagonal[j] * v[j];
    if (bend == 0) {
      return;
    }
    double dot = 0;
    for (int i = j; i < row.length; i++) {
      dot += v[i] * row[i];
    }
    double factor = dot / bend;
    for (int i = j; i < row.length; i++) {
      row[i] -= factor * v[i];
    }
  }

  private double[] turn(double[] row) {
    double[] turnedRow = row.clone();
    for (int j = 0; j < reflected.length; j++) {
      reflect(j, turnedRow);
    }
    return turnedRow;
  }

  private static double norm(double[] row, int from) {
    double sum = 0;
    for (int i = from; i < row.length; i++) {
      sum += row[i] * row[i];
    }
    return Math.sqrt(sum);
  }

  /** Whether a column is, to rounding, a mixture of those before it. */
  public boolean isSingular() {
    for (double pivot : diagonal) {
      if (!(Math.abs(pivot) > SINGULAR)) {
        return true;
      }
    }
    return false;
  }

  /** The sum of squared residuals. */
  public double residualSquares() {
    double norm = norm(turned, diagonal.length);
    return norm * norm;
  }

  /** The logarithm of the determinant of X'X. */
  public double logDeterminant() {
    double sum = 0;
    for (int j = 0; j < diagonal.length; j++) {
      sum += 2 * StrictMath.log(Math.abs(diagonal[j]) * length[j]);
    }
    return sum;
  }

  /** The coefficients, in the order of the columns; of no use where the design is singular. */
  public double[] estimates() {
    double[] b = solve(turned);
    double[] correction = solve(turn(residuals(b)));
    for (int j = 0; j < b.length; j++) {
      b[j] += correction[j];
    }
    return b;
  }

  private double[] solve(double[] right) {
    double[] b = new double[diagonal.length];
    for (int j = b.length - 1; j >= 0; j--) {
      double rest = right[j];
      for (int m = j + 1; m < b.length; m++) {
        rest -= reflected[m][j] * b[m] * length[m];
      }
      b[j] = rest / diagonal[j] / length[j];
    }
    return b;
  }

  /** y - Xb with products and sums carried at twice the precision. */
  private double[] residuals(double[] b) {
    double[] left = new double[y.length];
    for (int i = 0; i < left.length; i++) {
      double high = y[i];
      double low = 0;
      for (int j = 0; j < b.length; j++) {
        double product = -b[j] * x[j][i];
        double sum = high + product;
        double part = sum - high;
        low += (high - (sum - part)) + (product - part) + Math.fma(-b[j], x[j][i], -product);
        high = sum;
      }
      left[i] = high + low;
    }
    return left;
  }

  /** The inverse of X'X, coefficients by coefficients. */
  public Matrix inverse() {
    int k = diagonal.length;
    double[][] root = new double[k][k];
    for (int column = 0; column < k; column++) {
      for (int j = column; j >= 0; j--) {
        double rest = j == column ? 1 : 0;
        for (int m = j + 1; m <= column; m++) {
          rest -= reflected[m][j] * root[m][column];
        }
        root[j][column] = rest / diagonal[j];
      }
    }
    return Matrix.tabulate(k, k, (i, j) -> product(root, i, j) / (length[i] * length[j]));
  }

  private static double product(double[][] root, int i, int j) {
    double sum = 0;
    for (int m = Math.max(i, j); m < root.length; m++) {
      sum += root[i][m] * root[j][m];
    }
    return sum;
  }
}
