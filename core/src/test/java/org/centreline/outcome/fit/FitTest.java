package org.centreline.outcome.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.centreline.math.StudentT;
import org.centreline.outcome.OrdinaryLeastSquares;
import org.centreline.outcome.QuasiLikelihood;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.design.Shape;
import org.centreline.series.Doubles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fit says of its own line, with two changes and a control. */
class FitTest {

  private static final int MONTHS = 30;

  private static Response response(Link link) {
    Doubles seen =
        Doubles.tabulate(2 * MONTHS, i -> 20 + i * 7 % 11 + (i > 12 ? 3 : 0) + i * i / 90);
    Doubles all = Doubles.tabulate(2 * MONTHS, i -> 120 + i % 5);
    return switch (link) {
      case IDENTITY -> new Response.Measurements(seen);
      case LOG -> new Response.Counts(seen, all);
      case LOGIT -> new Response.Proportions(seen, all);
    };
  }

  private static Fit fit(Link link) {
    Model model = new Model(List.of(10, 20), 0, Shape.BOTH, Season.none());
    Course unit = Course.monthly(MONTHS, 1);
    Segmented series = Segmented.of(unit.with(unit), response(link), model);
    return (link == Link.IDENTITY ? new OrdinaryLeastSquares() : new QuasiLikelihood())
        .fit(series)
        .fit()
        .orElseThrow();
  }

  private static double linear(Link link, double mean) {
    return switch (link) {
      case IDENTITY -> mean;
      case LOG -> Math.log(mean);
      case LOGIT -> Math.log(mean / (1 - mean));
    };
  }

  private static Doubles row(Fit fit, int row) {
    List<Doubles> columns = fit.series().design().columns();
    return Doubles.tabulate(columns.size(), j -> columns.get(j).get(row));
  }

  /** The step from one month to the next, in each stretch, here and not in the control. */
  @ParameterizedTest
  @EnumSource(Link.class)
  void theTrendIsTheStepOfTheLine(Link link) {
    Fit fit = fit(link);
    Doubles fitted = fit.fitted();
    int[] months = {4, 14, 24};
    for (int changes = 0; changes < 3; changes++) {
      int month = months[changes];
      double step = linear(link, fitted.get(month + 1)) - linear(link, fitted.get(month));
      Estimate trend = fit.trendAfter(changes);
      assertEquals(step, trend.value(), 1e-10);
      Doubles before = row(fit, month);
      Doubles after = row(fit, month + 1);
      double variance = 0;
      for (int a = 0; a < before.size(); a++) {
        for (int b = 0; b < before.size(); b++) {
          double both = (after.get(a) - before.get(a)) * (after.get(b) - before.get(b));
          variance += both * fit.covariance().get(a, b);
        }
      }
      assertEquals(Math.sqrt(variance), trend.standardError(), 1e-10);
      double reach = new StudentT(2 * MONTHS - 12).reach(0.95);
      assertEquals(step - reach * Math.sqrt(variance), trend.lower(), 1e-9);
    }
  }

  @ParameterizedTest
  @EnumSource(Link.class)
  void theNumberOfARowIsThatOfTheLine(Link link) {
    Fit fit = fit(link);
    for (int i = 0; i < 2 * MONTHS; i++) {
      double number = fit.linear(row(fit, i)).value();
      assertEquals(linear(link, fit.fitted().get(i)), number, 1e-10);
    }
  }

  /** Each p by the t of the estimate over its error, the degrees rows less columns. */
  @ParameterizedTest
  @EnumSource(Link.class)
  void everyTermIsJudgedByItsT(Link link) {
    Fit fit = fit(link);
    StudentT law = new StudentT(2 * MONTHS - 12);
    for (int j = 0; j < 12; j++) {
      Coefficient term = fit.coefficients().get(j);
      double error = Math.sqrt(fit.covariance().get(j, j));
      assertEquals(law.twoSided(fit.estimates().get(j) / error), term.p(), 1e-12);
      assertEquals(Optional.of(term), fit.coefficient(fit.series().design().terms().get(j)));
    }
  }

  /**
   * A point varies by what is left of measurements; of rates and shares by chance, times the
   * dispersion where that is above 1, over how much there is of it.
   */
  @ParameterizedTest
  @EnumSource(Link.class)
  void aPointVariesAboutItsMean(Link link) {
    Fit fit = fit(link);
    Doubles shown = fit.series().response().shown();
    Doubles fitted = fit.fitted();
    Doubles weights = fit.series().response().weights();
    double squares = 0;
    for (int i = 0; i < 2 * MONTHS; i++) {
      double mean = fitted.get(i);
      double[] chances = {1, mean, mean * (1 - mean)};
      double away = shown.get(i) - mean;
      squares += weights.get(i) * away * away / chances[link.ordinal()];
    }
    double dispersion = squares / (2 * MONTHS - 12);
    double[] wanted = {
      dispersion, Math.max(1, dispersion) * 0.3 / 50, Math.max(1, dispersion) * 0.3 * 0.7 / 50
    };
    assertEquals(wanted[link.ordinal()], fit.pointVariance(0.3, 50), 1e-9);
    boolean counted = link != Link.IDENTITY;
    assertEquals(counted ? Double.NaN : Math.sqrt(dispersion), fit.scatter().deviation(), 1e-9);
    assertEquals(counted ? dispersion : Double.NaN, fit.scatter().dispersion(), 1e-9);
  }

  /** Squares of deviance residuals add up to the deviance, and have the sign of the miss. */
  @ParameterizedTest
  @EnumSource(Link.class)
  void residualsAddUpToTheDeviance(Link link) {
    Fit fit = fit(link);
    Doubles shown = fit.series().response().shown();
    Doubles weights = fit.series().response().weights();
    Doubles fitted = fit.fitted();
    double[] wanted = new double[2 * MONTHS];
    for (int i = 0; i < wanted.length; i++) {
      double y = shown.get(i);
      double m = fitted.get(i);
      double rate = y * Math.log(y / m) - (y - m);
      double share = y * Math.log(y / m) + (1 - y) * Math.log((1 - y) / (1 - m));
      double[] losses = {(y - m) * (y - m) / 2, rate, share};
      wanted[i] = 2 * weights.get(i) * losses[link.ordinal()];
      double residual = fit.residuals().get(i);
      assertEquals(wanted[i], residual * residual, 1e-9);
      assertTrue(residual * (y - m) >= 0);
    }
    double sum = Arrays.stream(wanted).sum();
    assertEquals(sum, fit.residuals().stream().map(r -> r * r).sum(), 1e-8);
  }
}
