package org.centreline.outcome;

import java.util.Optional;
import org.centreline.math.Matrix;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Design;
import org.centreline.outcome.fit.Attempt;
import org.centreline.outcome.fit.Irls;
import org.centreline.outcome.fit.Linear;
import org.centreline.outcome.fit.Link;
import org.centreline.outcome.fit.Method;
import org.centreline.outcome.fit.NoFit;
import org.centreline.outcome.fit.Reason;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Scatter;
import org.centreline.outcome.fit.Segmented;
import org.centreline.series.Doubles;

/**
 * Least squares, or quasi-likelihood for counts and proportions, with standard errors that allow
 * for points hanging together over a few periods.
 *
 * <p>Source: W. K. Newey and K. D. West, A simple, positive semi-definite, heteroskedasticity and
 * autocorrelation consistent covariance matrix, Econometrica 55 (1987) 703-708: Bartlett weights.
 * Products are taken of rows exactly so many periods apart, in one unit. The usual factor n/(n-k)
 * for short series is applied, and t with n-k degrees of freedom.
 *
 * @param lag how many periods points may hang together
 */
public record NeweyWest(int lag) implements Method {

  private static final int LONG = 36;

  /** Checks the lag. */
  public NeweyWest {
    if (lag < 0) {
      throw new IllegalArgumentException("a lag must be 0 or more but is " + lag);
    }
  }

  /** The lag for so many rows: 1 below 36, else the whole part of 4 (n/100)^(2/9). */
  public static int lagFor(int rows) {
    return rows < LONG ? 1 : (int) Math.floor(4 * StrictMath.pow(rows / 100.0, 2 / 9.0));
  }

  @Override
  public String id() {
    return "nw";
  }

  @Override
  public String name(Link link) {
    return "Newey-West";
  }

  @Override
  public boolean allowsForCarryOver() {
    return true;
  }

  @Override
  public boolean suits(Response response) {
    return true;
  }

  @Override
  public Attempt fit(Segmented series) {
    Optional<Reason> problem = Methods.problem(this, series);
    if (problem.isPresent()) {
      return new NoFit(id(), problem.get());
    }
    if (series.response().link() == Link.IDENTITY) {
      Linear line = new Linear(series);
      if (line.isExact()) {
        return new NoFit(id(), Reason.EXACT);
      }
      double[] residuals = line.residuals(line.plain().estimates());
      return line.fit(id(), covariance(series, residuals, line.plain().inverse()));
    }
    Irls search = new Irls(series);
    Optional<Reason> none =
        search.problem().isEmpty() && search.dispersion() < Scatter.NOTHING
            ? Optional.of(Reason.EXACT)
            : search.problem();
    return none.isPresent()
        ? new NoFit(id(), none.get())
        : search.fit(id(), covariance(series, search.misses(), search.bread()), Double.NaN);
  }

  private Matrix covariance(Segmented series, double[] residuals, Matrix bread) {
    int n = residuals.length;
    int k = bread.rows();
    double factor = (double) n / (n - k);
    return bread.times(middle(series.design(), residuals)).times(bread).times(factor);
  }

  /** The sum of products of scores, those of rows apart weighted down to 0 beyond the lag. */
  private Matrix middle(Design design, double[] residuals) {
    Course course = design.course();
    double[][] sum = new double[design.size()][design.size()];
    for (int i = 0; i < residuals.length; i++) {
      for (int h = i; h >= 0 && course.isControl(h) == course.isControl(i); h--) {
        int apart = course.periods().get(i) - course.periods().get(h);
        if (apart > lag) {
          break;
        }
        double weight = residuals[i] * residuals[h] * (1 - apart / (lag + 1.0));
        add(sum, weight, design, i, h);
      }
    }
    return Matrix.tabulate(sum.length, sum.length, (a, b) -> sum[a][b]);
  }

  private static void add(double[][] sum, double weight, Design design, int i, int h) {
    for (int a = 0; a < sum.length; a++) {
      Doubles left = design.columns().get(a);
      for (int b = 0; b < sum.length; b++) {
        Doubles right = design.columns().get(b);
        double product = left.get(i) * right.get(h);
        double mirrored = i == h ? 0 : left.get(h) * right.get(i);
        sum[a][b] += weight * (product + mirrored);
      }
    }
  }
}
