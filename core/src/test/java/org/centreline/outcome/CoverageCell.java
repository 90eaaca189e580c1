package org.centreline.outcome;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.fit.Attempt;
import org.centreline.outcome.fit.CarryOverRule;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Segmented;
import org.centreline.series.Doubles;

/**
 * How often the 95% intervals of each method hold the level and the slope of a simulated series.
 *
 * <p>Half the points stand before the change; the line is 50 + 0.1 t - 4 at once - 0.1 a period
 * after; errors are a stationary first-order autoregression with innovations of standard deviation
 * 1.
 *
 * @param n points
 * @param rho what is carried over from one point to the next
 */
record CoverageCell(int n, double rho) {

  private static final double[] TRUTH = {50, 0.1, -4, -0.1};

  /** How often a method answered and held. */
  static final class Tally {
    private int answered;
    private int level;
    private int slope;

    private void add(Attempt attempt) {
      attempt.fit().ifPresent(this::count);
    }

    private void count(Fit fit) {
      answered++;
      level += holds(fit, 2) ? 1 : 0;
      slope += holds(fit, 3) ? 1 : 0;
    }

    private static boolean holds(Fit fit, int term) {
      double error = Math.sqrt(fit.covariance().get(term, term));
      return Math.abs(fit.estimates().get(term) - TRUTH[term]) <= fit.reach() * error;
    }

    double level() {
      return (double) level / answered;
    }

    double slope() {
      return (double) slope / answered;
    }

    int answered() {
      return answered;
    }
  }

  /** By the names of coverage_sim.csv. */
  Map<String, Tally> simulate(int runs, long seed) {
    Random random = new Random(seed);
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (int run = 0; run < runs; run++) {
      attempts(series(random))
          .forEach((name, attempt) -> tallies.computeIfAbsent(name, k -> new Tally()).add(attempt));
    }
    return tallies;
  }

  private Segmented series(Random random) {
    double[] y = new double[n];
    int half = n / 2;
    double error = random.nextGaussian() / Math.sqrt(1 - rho * rho);
    for (int t = 0; t < n; t++) {
      int since = t - half;
      y[t] = TRUTH[0] + TRUTH[1] * t + error;
      y[t] += since >= 0 ? TRUTH[2] + TRUTH[3] * since : 0;
      error = rho * error + random.nextGaussian();
    }
    Response response = new Response.Measurements(Doubles.of(y));
    return Segmented.of(Course.monthly(n, 1), response, Model.from(half));
  }

  private Map<String, Attempt> attempts(Segmented series) {
    Map<String, Attempt> made = new LinkedHashMap<>();
    made.put("ols", new OrdinaryLeastSquares().fit(series));
    made.put("nw0", new NeweyWest(0).fit(series));
    Attempt one = new NeweyWest(1).fit(series);
    made.put("nw1", one);
    made.put("nw3", new NeweyWest(3).fit(series));
    int rule = (int) Math.floor(4 * StrictMath.pow(n / 100.0, 2 / 9.0));
    made.put("nw_auto", new NeweyWest(rule).fit(series));
    made.put("nw1_z_noadj", uncorrected(one.fit().orElseThrow()));
    made.put("prais_regress", new PraisWinsten().fit(series));
    made.put("prais_tscorr", new PraisWinsten(CarryOverRule.CORRELATION).fit(series));
    made.put("prais_hm", new PraisWinsten(CarryOverRule.UNBIASED).fit(series));
    Attempt reml = new Autoregressive().fit(series);
    reml.fit().ifPresent(fit -> made.put("reml", fit.with(n - TRUTH.length)));
    made.put("reml_effdf", reml);
    return made;
  }

  /** Without the factor for short series, and by the normal distribution. */
  private Fit uncorrected(Fit fit) {
    double factor = (n - TRUTH.length) / (double) n;
    return Fit.of(
            fit.series(), fit.estimates(), fit.covariance().times(factor), Double.POSITIVE_INFINITY)
        .by(fit.method(), fit.scatter());
  }

  /** What 2,000 runs on the one side and ours on the other may differ by. */
  static double allowed(double coverage, int runs) {
    double variance = coverage * (1 - coverage) * (1 / 2000.0 + 1.0 / runs);
    return 3.5 * Math.sqrt(variance) + 0.005;
  }
}
