package org.centreline.outcome;

import java.util.Random;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.fit.Attempt;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Link;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Segmented;
import org.centreline.series.Doubles;

/**
 * How often the 95% intervals of quasi-likelihood, plain and widened, hold the level of a simulated
 * series of counts or proportions.
 *
 * <p>Half the points stand before the change. On the link's scale there is no trend, a level change
 * of -0.4, and a stationary first-order autoregression about the line.
 *
 * @param kind whether events or successes are counted
 * @param n points
 * @param size the mean count a point, or the trials a point, of which 3 in 10 succeed before
 * @param spread the standard deviation about the line on the link's scale
 * @param rho what is carried over from one point to the next
 */
record WidenedCell(Kind kind, int n, int size, double spread, double rho) {

  /** What is counted. */
  enum Kind {
    COUNT,
    PROPORTION
  }

  private static final double LEVEL = -0.4;
  private static final double BEFORE = StrictMath.log(0.3 / 0.7);

  /** How often each method answered and held. */
  record Coverage(double quasi, double widened, int answered) {}

  Coverage simulate(int runs, long seed) {
    Random random = new Random(seed);
    int quasi = 0;
    int widened = 0;
    int answered = 0;
    for (int run = 0; run < runs; run++) {
      Segmented series = Segmented.of(Course.monthly(n, 1), response(random), Model.from(n / 2));
      Attempt plain = new QuasiLikelihood().fit(series);
      if (plain.fit().isPresent()) {
        answered++;
        quasi += holds(plain) ? 1 : 0;
        widened += holds(new Widened().fit(series)) ? 1 : 0;
      }
    }
    return new Coverage((double) quasi / answered, (double) widened / answered, answered);
  }

  private static boolean holds(Attempt attempt) {
    Fit fit = attempt.fit().orElseThrow();
    double error = Math.sqrt(fit.covariance().get(2, 2));
    return Math.abs(fit.estimates().get(2) - LEVEL) <= fit.reach() * error;
  }

  private Response response(Random random) {
    double[] seen = new double[n];
    double about = spread * random.nextGaussian();
    double fresh = spread * Math.sqrt(1 - rho * rho);
    for (int t = 0; t < n; t++) {
      double level = (t >= n / 2 ? LEVEL : 0) + about;
      seen[t] =
          kind == Kind.COUNT
              ? poisson(random, size * StrictMath.exp(level - spread * spread / 2))
              : binomial(random, Link.LOGIT.mean(BEFORE + level));
      about = rho * about + fresh * random.nextGaussian();
    }
    return kind == Kind.COUNT
        ? Response.Counts.of(Doubles.of(seen))
        : new Response.Proportions(Doubles.of(seen), Doubles.repeat(n, size));
  }

  private static int poisson(Random random, double mean) {
    double least = StrictMath.exp(-mean);
    int count = -1;
    for (double product = 1; product > least; product *= random.nextDouble()) {
      count++;
    }
    return count;
  }

  private int binomial(Random random, double p) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += random.nextDouble() < p ? 1 : 0;
    }
    return count;
  }
}
