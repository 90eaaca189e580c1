package org.centreline.outcome.fit;

import org.centreline.outcome.design.Course;

/**
 * What is carried over from one period to the next in a course: first-order autoregression, in
 * which rows d periods apart are correlated by the d-th power of rho, and units not at all.
 *
 * <p>Source: S. J. Prais and C. B. Winsten, Trend estimators and serial correlation, Cowles
 * Commission discussion paper 383, 1954; for gaps the exact conditional variances of the same
 * process.
 */
public final class CarryOver {

  private final int[] gaps;

  public CarryOver(Course course) {
    gaps = new int[course.size()];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = course.gap(i);
    }
  }

  /** Whether some row stands more than one period after the row before it. */
  public boolean hasGaps() {
    for (int gap : gaps) {
      if (gap > 1) {
        return true;
      }
    }
    return false;
  }

  /** Takes out of each row what the row before explains, and gives all the same variance. */
  public double[] takeOut(double[] column, double rho) {
    double[] left = new double[column.length];
    double first = Math.sqrt(1 - rho * rho);
    for (int i = 0; i < left.length; i++) {
      if (gaps[i] == 0) {
        left[i] = first * column[i];
      } else if (gaps[i] == 1) {
        left[i] = column[i] - rho * column[i - 1];
      } else {
        double carried = StrictMath.pow(rho, gaps[i]);
        left[i] = Math.sqrt(scale(i, rho)) * (column[i] - carried * column[i - 1]);
      }
    }
    return left;
  }

  /** The square of the factor that gives a row behind no gap or a long one the others' variance. */
  private double scale(int row, double rho) {
    double own = 1 - rho * rho;
    return gaps[row] == 0 ? own : own / (1 - StrictMath.pow(rho, 2 * gaps[row]));
  }

  /** The sum of the logarithms of those squares. */
  public double logScale(double rho) {
    double sum = 0;
    for (int i = 0; i < gaps.length; i++) {
      if (gaps[i] != 1) {
        sum += StrictMath.log(scale(i, rho));
      }
    }
    return sum;
  }

  /** The sum of products of residuals one period apart. */
  double products(double[] residuals) {
    double sum = 0;
    for (int i = 1; i < gaps.length; i++) {
      sum += gaps[i] == 1 ? residuals[i] * residuals[i - 1] : 0;
    }
    return sum;
  }

  /** The sum of squares of the earlier residual of each pair one period apart. */
  double earlierSquares(double[] residuals) {
    double sum = 0;
    for (int i = 1; i < gaps.length; i++) {
      sum += gaps[i] == 1 ? residuals[i - 1] * residuals[i - 1] : 0;
    }
    return sum;
  }

  /** The sum of squares of the later residual of each pair one period apart. */
  double laterSquares(double[] residuals) {
    double sum = 0;
    for (int i = 1; i < gaps.length; i++) {
      sum += gaps[i] == 1 ? residuals[i] * residuals[i] : 0;
    }
    return sum;
  }

  /** The Durbin-Watson statistic over pairs one period apart. */
  public double durbinWatson(double[] residuals) {
    double steps = laterSquares(residuals) + earlierSquares(residuals) - 2 * products(residuals);
    return steps / squares(residuals);
  }

  public static double squares(double[] residuals) {
    double sum = 0;
    for (double residual : residuals) {
      sum += residual * residual;
    }
    return sum;
  }
}
