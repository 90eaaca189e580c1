package org.centreline.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.centreline.math.FisherF;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Link;
import org.centreline.outcome.fit.NestedTest;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Segmented;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts and proportions that swell slowly: Wald's form by the covariance of all rows. */
class NestedCountsTest {

  private static final int MONTHS = 60;
  private static final IntPredicate KEPT = t -> t % 17 != 4 && t != 30;

  private static Segmented series(Link link, boolean swelling) {
    List<Integer> periods = IntStream.range(0, MONTHS).filter(KEPT).boxed().toList();
    Random random = new Random(3);
    double[] seen = new double[MONTHS];
    double carried = 0;
    for (int t = 0; t < MONTHS; t++) {
      carried = (swelling ? 0.8 : 0) * carried + random.nextGaussian();
      seen[t] = 60 + Math.rint(8 * carried) + (t % 12 < 6 ? 3 : 0);
    }
    int n = periods.size();
    Doubles events = Doubles.tabulate(n, i -> seen[periods.get(i)]);
    Doubles all = Doubles.tabulate(n, i -> 150 + periods.get(i) % 7);
    Response response =
        link == Link.LOG ? new Response.Counts(events, all) : new Response.Proportions(events, all);
    Course course = Course.of(periods, periods.stream().map(t -> t % 12 + 1).toList());
    return Segmented.of(course, response, Model.from(24));
  }

  private static Segmented seasonal(Segmented series) {
    return series.readBy(series.design().model().with(new Season.Fourier(2)));
  }

  /** Squares left of the working numbers of the larger fit, rows of its weights, so correlated. */
  private static DenseModel dense(Segmented series, Fit large, double rho) {
    Response response = large.series().response();
    Doubles means = large.fitted();
    int n = means.size();
    double[] working = new double[n];
    double[] sd = new double[n];
    for (int i = 0; i < n; i++) {
      double mean = means.get(i);
      double slope = mean * (response.link() == Link.LOG ? 1 : 1 - mean);
      double linear = Math.log(response.link() == Link.LOG ? mean : mean / (1 - mean));
      working[i] = linear + (response.shown().get(i) - mean) / slope;
      sd[i] = 1 / Math.sqrt(response.weights().get(i) * slope);
    }
    DenseModel plain = DenseModel.of(series, rho);
    double[][] v = plain.covariance();
    for (int i = 0; i < n; i++) {
      for (int h = 0; h < n; h++) {
        v[i][h] *= sd[i] * sd[h];
      }
    }
    return new DenseModel(plain.x(), working, v);
  }

  @ParameterizedTest
  @CsvSource({"LOG", "LOGIT"})
  void whatIsCarriedOverIsTakenOut(Link link) {
    Segmented small = series(link, true);
    Segmented large = seasonal(small);
    NestedTest test = NestedTest.ofSlow(small, large).orElseThrow();
    Fit fit = new QuasiLikelihood().fit(large).fit().orElseThrow();
    Doubles pearson = large.response().pearson(fit.fitted());
    List<Integer> periods = large.design().course().periods();
    double products = 0;
    double squares = 0;
    for (int i = 0; i < pearson.size(); i++) {
      squares += pearson.get(i) * pearson.get(i);
      if (i > 0 && periods.get(i) == periods.get(i - 1) + 1) {
        products += pearson.get(i) * pearson.get(i - 1);
      }
    }
    int n = pearson.size();
    double rho = products / squares + 8.0 / n;
    assertTrue(rho > 2 / Math.sqrt(n) && rho < 0.9, "rho " + rho);
    assertEquals(rho, test.carryOver(), 1e-6);
    double all = dense(large, fit, rho).weightedSquares();
    double fewer = dense(small, fit, rho).weightedSquares();
    double f = (fewer - all) / 4 / (all / (n - 8));
    assertEquals(f, test.f(), 1e-5 * f);
    assertEquals(4, test.terms());
    assertEquals(n - 8, test.df());
    assertEquals(new FisherF(4, n - 8).upper(f), test.p(), 1e-5);
  }

  /** Neighbours no more alike than chance makes them: both tests are that of the deviances. */
  @ParameterizedTest
  @CsvSource({"LOG", "LOGIT"})
  void withoutCarryOverTheDeviancesTell(Link link) {
    Segmented small = series(link, false);
    Segmented large = seasonal(small);
    Fit fit = new QuasiLikelihood().fit(large).fit().orElseThrow();
    Fit less = new QuasiLikelihood().fit(small).fit().orElseThrow();
    double drop = squares(less.residuals()) - squares(fit.residuals());
    double f = drop / 4 / Math.max(1, fit.scatter().dispersion());
    NestedTest slow = NestedTest.ofSlow(small, large).orElseThrow();
    assertEquals(0, slow.carryOver());
    assertEquals(f, slow.f(), 1e-6 * f);
    assertEquals(slow, NestedTest.of(small, large).orElseThrow());
  }

  private static double squares(Doubles residuals) {
    return residuals.stream().map(r -> r * r).sum();
  }

  /** Where a month has no events at all its term has no bound; what is shown is still compared. */
  @Test
  void withoutAnAnswerWhatIsShownIsComparedAsItIs() {
    Doubles seen = Doubles.tabulate(36, i -> i % 12 == 4 ? 0 : 3 + i * 7 % 5);
    Course course = Course.monthly(36, 1);
    Segmented small = Segmented.of(course, Response.Counts.of(seen), Model.from(18));
    Segmented large = small.readBy(small.design().model().with(new Season.Months()));
    assertEquals(Optional.empty(), NestedTest.of(small, large));
    Response plain = new Response.Measurements(seen);
    assertEquals(
        NestedTest.of(new Segmented(small.design(), plain), new Segmented(large.design(), plain)),
        NestedTest.plain(small, large));
    assertTrue(NestedTest.plain(small, large).isPresent());
  }
}
