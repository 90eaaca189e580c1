package org.centreline.outcome.fit;

import org.centreline.math.LeastSquares;
import org.centreline.math.Matrix;
import org.centreline.series.Doubles;

/** A line through measurements by least squares, as the methods for measurements need it. */
public final class Linear {

  /** Less than this part of the squares about 0 is rounding. */
  private static final double ROUNDING = 1e-24;

  private final Segmented series;
  private final double[][] columns;
  private final double[] values;
  private final LeastSquares plain;

  public Linear(Segmented series) {
    this.series = series;
    columns = series.design().arrays();
    values = series.response().shown().stream().toArray();
    plain = LeastSquares.of(columns, values);
  }

  public int rows() {
    return values.length;
  }

  public int free() {
    return values.length - columns.length;
  }

  public LeastSquares plain() {
    return plain;
  }

  /** Whether the line goes through every point, to rounding. */
  public boolean isExact() {
    double squares = 0;
    for (double value : values) {
      squares += value * value;
    }
    return plain.residualSquares() <= ROUNDING * squares;
  }

  /** The same rows with the part that is carried over from the row before taken out. */
  public LeastSquares carried(CarryOver carry, double rho) {
    double[][] changed = new double[columns.length][];
    for (int j = 0; j < columns.length; j++) {
      changed[j] = carry.takeOut(columns[j], rho);
    }
    return LeastSquares.of(changed, carry.takeOut(values, rho));
  }

  /** What is left of each value beside the line with these coefficients. */
  public double[] residuals(double[] estimates) {
    double[] left = values.clone();
    for (int j = 0; j < estimates.length; j++) {
      for (int i = 0; i < left.length; i++) {
        left[i] -= estimates[j] * columns[j][i];
      }
    }
    return left;
  }

  /** A fit from plain least squares with a covariance of its own. */
  public Fit fit(String method, Matrix covariance) {
    double deviation = Math.sqrt(plain.residualSquares() / free());
    Doubles estimates = Doubles.of(plain.estimates());
    return Fit.of(series, estimates, covariance, free()).by(method, Scatter.of(deviation));
  }
}
