package org.centreline.outcome.fit;

import java.util.Optional;
import org.centreline.math.ChiSquare;
import org.centreline.math.LeastSquares;
import org.centreline.math.Matrix;
import org.centreline.outcome.design.Design;
import org.centreline.series.Doubles;

/**
 * Quasi-likelihood for counts (log link, exposure as offset) and proportions (logit link) by
 * iteratively reweighted least squares.
 *
 * <p>Source: P. McCullagh and J. A. Nelder, Generalized Linear Models, 2nd edition, 1989, section
 * 2.5 and chapter 9.
 */
public final class Irls {

  private static final double SETTLED = 1e-10;

  /**
   * A line that moves by less anywhere stands still: of many millions of events the deviance is
   * rounded by more than what settles it.
   */
  private static final double STILL = 1e-8;

  private static final int MOST = 100;

  /** A coefficient beyond this has no bound; the intercept is told from the mean of all rows. */
  private static final double UNBOUNDED = 15;

  /** A mean beyond this is on its way to infinity. */
  private static final double ENDLESS = 1e100;

  /** With so many events a row Pearson's statistic is about chi-square. */
  private static final double MANY = 5;

  private static final double NEVER = 0.001;

  private final Segmented series;
  private final Response response;
  private final double[][] columns;
  private final double[] shown;
  private final double[] weights;
  private double[] means;
  private LeastSquares last;
  private double moved;
  private Optional<Reason> problem = Optional.empty();

  public Irls(Segmented series) {
    this.series = series;
    response = series.response();
    columns = series.design().arrays();
    shown = response.shown().stream().toArray();
    weights = response.weights().stream().toArray();
    search();
  }

  private void search() {
    means = start();
    double before = deviance();
    for (int step = 0; step < MOST; step++) {
      if (!improve()) {
        problem = Optional.of(Reason.SEPARATION);
        return;
      }
      double deviance = deviance();
      boolean settled =
          moved <= STILL || Math.abs(deviance - before) <= SETTLED * (Math.abs(deviance) + 0.1);
      before = deviance;
      if (settled) {
        boolean answers = improve() && isBounded() && isPeopled();
        problem = answers ? Optional.empty() : Optional.of(Reason.SEPARATION);
        return;
      }
    }
    problem = Optional.of(Reason.NOT_SETTLED);
  }

  private double[] start() {
    double[] from = new double[shown.length];
    for (int i = 0; i < from.length; i++) {
      double seen = shown[i] * weights[i];
      from[i] =
          response.link() == Link.LOG ? (seen + 0.1) / weights[i] : (seen + 0.5) / (weights[i] + 1);
    }
    return from;
  }

  /** One step of weighted least squares; whether it could be taken. */
  private boolean improve() {
    double[][] x = new double[columns.length][shown.length];
    double[] z = new double[shown.length];
    for (int i = 0; i < z.length; i++) {
      double slope = response.link().slope(means[i]);
      double root = Math.sqrt(weights[i] * slope);
      z[i] = root * (linear(means[i]) + (shown[i] - means[i]) / slope);
      for (int j = 0; j < x.length; j++) {
        x[j][i] = root * columns[j][i];
      }
    }
    last = LeastSquares.of(x, z);
    if (last.isSingular()) {
      return false;
    }
    double[] b = last.estimates();
    boolean finite = true;
    moved = 0;
    for (int i = 0; i < means.length; i++) {
      double sum = 0;
      for (int j = 0; j < b.length; j++) {
        sum += b[j] * columns[j][i];
      }
      moved = Math.max(moved, Math.abs(sum - linear(means[i])));
      means[i] = response.link().mean(sum);
      finite &= response.link().slope(means[i]) > 0 && means[i] < ENDLESS;
    }
    return finite;
  }

  private double linear(double mean) {
    return response.link() == Link.LOG ? StrictMath.log(mean) : StrictMath.log(mean / (1 - mean));
  }

  /** Twice the loss of the logarithm of likelihood; 0 where every point lies on the line. */
  double deviance() {
    double sum = 0;
    for (int i = 0; i < shown.length; i++) {
      sum += weights[i] * response.link().deviance(shown[i], means[i]);
    }
    return sum;
  }

  private boolean isBounded() {
    double[] b = last.estimates();
    for (int j = 1; j < b.length; j++) {
      if (!(Math.abs(b[j]) <= UNBOUNDED)) {
        return false;
      }
    }
    return Math.abs(b[0] - linear(overall())) <= UNBOUNDED;
  }

  private double overall() {
    double events = 0;
    double exposure = 0;
    for (int i = 0; i < shown.length; i++) {
      events += shown[i] * weights[i];
      exposure += weights[i];
    }
    return events / exposure;
  }

  /**
   * Whether each stretch between changes has events, and cases without one; a line that falls
   * steeply enough can go through a stretch without any, and would say nothing about it.
   */
  private boolean isPeopled() {
    Design design = series.design();
    int stretches = design.model().changes().size() + 1;
    boolean[] with = new boolean[2 * stretches];
    boolean[] without = new boolean[2 * stretches];
    for (int i = 0; i < means.length; i++) {
      int period = design.course().periods().get(i);
      long since = design.model().changes().stream().filter(from -> from <= period).count();
      int place = (int) since + (design.course().isControl(i) ? stretches : 0);
      with[place] |= shown[i] > 0;
      without[place] |= response.link() == Link.LOG || shown[i] < 1;
    }
    int needed = design.course().hasControl() ? with.length : stretches;
    for (int place = 0; place < needed; place++) {
      if (!(with[place] && without[place])) {
        return false;
      }
    }
    return true;
  }

  /** Why there is no answer; empty where there is one. */
  public Optional<Reason> problem() {
    return problem;
  }

  /** The inverse of X'WX. */
  public Matrix bread() {
    return last.inverse();
  }

  /** The roots of the weights of the rows at the answer. */
  double[] roots() {
    double[] roots = new double[shown.length];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = Math.sqrt(weights[i] * response.link().slope(means[i]));
    }
    return roots;
  }

  /** What least squares with those weights is given at the answer, the offset taken off. */
  double[] working() {
    double[] working = new double[shown.length];
    for (int i = 0; i < working.length; i++) {
      working[i] = linear(means[i]) + (shown[i] - means[i]) / response.link().slope(means[i]);
    }
    return working;
  }

  /** Pearson's residuals. */
  public double[] residuals() {
    return response.pearson(Doubles.of(means)).stream().toArray();
  }

  /** Events seen less events expected. */
  public double[] misses() {
    double[] left = new double[shown.length];
    for (int i = 0; i < left.length; i++) {
      left[i] = weights[i] * (shown[i] - means[i]);
    }
    return left;
  }

  /** The sum of squares of Pearson's residuals over rows less columns. */
  public double dispersion() {
    return CarryOver.squares(residuals()) / (shown.length - columns.length);
  }

  /**
   * The dispersion by which the covariance grows: at least 1, for less is mostly chance; what was
   * seen only where events are many and so even that chance would give it in fewer than 1 of 1,000
   * series, as where beds or appointments bound what can happen.
   */
  public double spread() {
    double seen = dispersion();
    double free = shown.length - columns.length;
    boolean even =
        seen > Scatter.NOTHING
            && typicalChance() >= MANY
            && new ChiSquare(free).lower(seen * free) < NEVER;
    return even ? seen : Math.max(1, seen);
  }

  /** The variance of events that chance gives, on average of the rows. */
  private double typicalChance() {
    double sum = 0;
    for (int i = 0; i < means.length; i++) {
      sum += weights[i] * response.chance(means[i]);
    }
    return sum / means.length;
  }

  /** The fit with a covariance of its own, and rows less columns as degrees of freedom. */
  public Fit fit(String method, Matrix covariance, double rho) {
    double df = shown.length - columns.length;
    return Fit.of(series, Doubles.of(last.estimates()), covariance, df)
        .by(method, Scatter.dispersed(dispersion(), rho));
  }
}
