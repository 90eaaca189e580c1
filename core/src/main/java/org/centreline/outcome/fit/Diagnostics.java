package org.centreline.outcome.fit;

import java.util.Arrays;
import org.centreline.math.ChiSquare;
import org.centreline.math.LeastSquares;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Design;
import org.centreline.series.Doubles;

/**
 * Whether what a line leaves still hangs together. Only pairs of rows of one unit, exactly so many
 * periods apart, are looked at.
 *
 * @param design the rows and columns of the fit
 * @param residuals what the line leaves, a number a row
 * @param scale what each row of the columns is multiplied with to be on the residuals' scale: 1 for
 *     measurements
 */
public record Diagnostics(Design design, Doubles residuals, Doubles scale) {

  /**
   * A statistic that is chi-square where nothing hangs together.
   *
   * @param statistic the number
   * @param lags how many lags it looks at, its degrees of freedom
   * @param p the chance of one as large
   */
  public record Test(double statistic, int lags, double p) {

    private static Test of(double statistic, int lags) {
      return new Test(statistic, lags, new ChiSquare(lags).upper(statistic));
    }
  }

  /** Checks the sizes. */
  public Diagnostics {
    if (design.rows() != residuals.size() || design.rows() != scale.size()) {
      throw new IllegalArgumentException(
          design.rows() + " rows but " + residuals.size() + " residuals");
    }
  }

  /**
   * Of a fit; of counts and proportions by deviance residuals, which are nothing where they are
   * rounding alone.
   */
  public static Diagnostics of(Fit fit) {
    Design design = fit.series().design();
    boolean none = fit.scatter().dispersion() < Scatter.NOTHING;
    Doubles residuals = none ? Doubles.repeat(design.rows(), 0) : fit.residuals();
    return new Diagnostics(design, residuals, fit.scale());
  }

  /**
   * Squared steps over squares: about 2 where nothing hangs together, less where neighbours are
   * alike.
   *
   * <p>Source: J. Durbin and G. S. Watson, Testing for serial correlation in least squares
   * regression I, Biometrika 37 (1950) 409-428.
   */
  public double durbinWatson() {
    return new CarryOver(design.course()).durbinWatson(residuals.stream().toArray());
  }

  /** The correlation of residuals so many periods apart, from 1. */
  public double correlation(int lag) {
    double mean = residuals.mean();
    double products = 0;
    double squares = 0;
    for (int i = 0; i < residuals.size(); i++) {
      double own = residuals.get(i) - mean;
      int earlier = earlier(i, lag);
      squares += own * own;
      products += earlier < 0 ? 0 : own * (residuals.get(earlier) - mean);
    }
    return products / squares;
  }

  /** The row of the same unit so many periods before; -1 where there is none. */
  private int earlier(int row, int lag) {
    Course course = design.course();
    int wanted = course.periods().get(row) - lag;
    for (int i = row - 1; i >= 0 && course.isControl(i) == course.isControl(row); i--) {
      if (course.periods().get(i) <= wanted) {
        return course.periods().get(i) == wanted ? i : -1;
      }
    }
    return -1;
  }

  /**
   * Ljung and Box's test over the first lags.
   *
   * <p>Source: G. M. Ljung and G. E. P. Box, On a measure of lack of fit in time series models,
   * Biometrika 65 (1978) 297-303.
   *
   * @param lags 1 or more, fewer than rows
   */
  public Test ljungBox(int lags) {
    double n = residuals.size();
    double sum = 0;
    for (int lag = 1; lag <= lags; lag++) {
      double r = correlation(lag);
      sum += r * r / (n - lag);
    }
    return Test.of(n * (n + 2) * sum, lags);
  }

  /**
   * Breusch and Godfrey's test over the first lags: residuals regressed on the columns and on
   *
   * <p>Source: L. G. Godfrey, Testing against general autoregressive and moving average error
   * models, Econometrica 46 (1978) 1293-1301.
   *
   * @param lags 1 or more, with the columns fewer than rows
   * @return NaN where earlier residuals cannot be told from the columns
   */
  public Test breuschGodfrey(int lags) {
    int k = design.size();
    double[][] columns = new double[k + lags][];
    for (int j = 0; j < k; j++) {
      Doubles column = design.columns().get(j);
      columns[j] = new double[residuals.size()];
      Arrays.setAll(columns[j], i -> scale.get(i) * column.get(i));
    }
    for (int lag = 1; lag <= lags; lag++) {
      columns[k + lag - 1] = lagged(lag);
    }
    double[] values = residuals.stream().toArray();
    double squares = CarryOver.squares(values);
    LeastSquares fit = LeastSquares.of(columns, values);
    if (fit.isSingular()) {
      return new Test(Double.NaN, lags, Double.NaN);
    }
    double share = 1 - fit.residualSquares() / squares;
    return Test.of(residuals.size() * share, lags);
  }

  private double[] lagged(int lag) {
    double[] column = new double[residuals.size()];
    for (int i = 0; i < column.length; i++) {
      int earlier = earlier(i, lag);
      column[i] = earlier < 0 ? 0 : residuals.get(earlier);
    }
    return column;
  }
}
