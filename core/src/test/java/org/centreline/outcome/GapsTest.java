package org.centreline.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Shape;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Freedom;
import org.centreline.outcome.fit.Method;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Segmented;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Dates that are missing keep their place: each method against the covariance of all rows written
 * out, in which rows d periods apart correlate by the d-th power of rho and units not at all.
 */
class GapsTest {

  /**
   * One unit without gaps, with gaps, with a phase-in, and with a control that has its own gaps.
   */
  static Stream<Segmented> series() {
    Segmented waits = Stories.waits();
    Segmented wandering = Stories.measured("s4_ar1", Model.from(30));
    return Stream.of(
        waits,
        waits.without(java.util.Set.of(3, 4, 10, 20, 29, 30, 31)),
        wandering.without(java.util.Set.of(1, 12, 13, 14, 40, 55)),
        wandering.readBy(Model.from(30).phasedIn(3)),
        GoldenFits.controlled(Shape.BOTH).without(java.util.Set.of(5, 6, 25, 47, 63, 64)),
        simulated());
  }

  private static Segmented simulated() {
    Random random = new Random(5);
    List<Integer> periods = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    double carried = 0;
    for (int t = 0; t < 70; t++) {
      carried = 0.7 * carried + random.nextGaussian();
      if (random.nextDouble() > 0.25) {
        periods.add(t);
        values.add(20 + 0.05 * t + (t >= 35 ? -2 : 0) + carried);
      }
    }
    List<Integer> months = periods.stream().map(t -> t % 12 + 1).toList();
    Doubles numbers = Doubles.tabulate(values.size(), values::get);
    return Segmented.of(
        Course.of(periods, months), new Response.Measurements(numbers), Model.from(35));
  }

  @ParameterizedTest
  @MethodSource("series")
  void restrictedLikelihoodIsThatOfTheWholeMatrix(Segmented series) {
    Fit fit = new Autoregressive().fit(series).fit().orElseThrow();
    double rho = fit.scatter().rho();
    boolean gaps = !series.design().course().isUnbroken();
    double dense = least(r -> DenseModel.of(series, r).restricted(), gaps ? 0 : -0.9, 0.97);
    assertEquals(dense, rho, 1e-6);
    assertFitIsDense(fit, DenseModel.of(series, rho));
  }

  @ParameterizedTest
  @MethodSource("series")
  void likelihoodIsThatOfTheWholeMatrix(Segmented series) {
    Method method = new Autoregressive(Autoregressive.Likelihood.FULL, Freedom.RESIDUAL);
    Fit fit = method.fit(series).fit().orElseThrow();
    double rho = fit.scatter().rho();
    boolean gaps = !series.design().course().isUnbroken();
    double dense = least(r -> DenseModel.of(series, r).full(), gaps ? 0 : -0.9, 0.97);
    assertEquals(dense, rho, 1e-6);
    assertFitIsDense(fit, DenseModel.of(series, rho));
  }

  @ParameterizedTest
  @MethodSource("series")
  void praisWinstenSettlesOnPairsOnePeriodApart(Segmented series) {
    Fit fit = new PraisWinsten().fit(series).fit().orElseThrow();
    double rho = fit.scatter().rho();
    assertFitIsDense(fit, DenseModel.of(series, rho));
    Course course = series.design().course();
    Doubles left = fit.residuals();
    double products = 0;
    double squares = 0;
    for (int i = 1; i < left.size(); i++) {
      boolean neighbours =
          course.isControl(i) == course.isControl(i - 1)
              && course.periods().get(i) == course.periods().get(i - 1) + 1;
      products += neighbours ? left.get(i) * left.get(i - 1) : 0;
      squares += neighbours ? left.get(i - 1) * left.get(i - 1) : 0;
    }
    assertEquals(Math.max(course.isUnbroken() ? -1 : 0, products / squares), rho, 1e-10);
  }

  @ParameterizedTest
  @MethodSource("series")
  void neweyWestTakesRowsByTheirPeriods(Segmented series) {
    int lag = 3;
    Fit fit = new NeweyWest(lag).fit(series).fit().orElseThrow();
    DenseModel dense = DenseModel.of(series, 0);
    double[][] x = dense.x();
    int n = x.length;
    int k = x[0].length;
    double[] left = fit.residuals().stream().toArray();
    Course course = series.design().course();
    double[][] bread = DenseModel.inverse(crossed(x));
    for (int a = 0; a < k; a++) {
      double[] own = bread[a];
      double sum = 0;
      for (int i = 0; i < n; i++) {
        for (int h = 0; h < n; h++) {
          int apart = Math.abs(course.periods().get(i) - course.periods().get(h));
          boolean counts = apart <= lag && course.isControl(i) == course.isControl(h);
          double weight = counts ? 1 - apart / (lag + 1.0) : 0;
          sum += weight * left[i] * left[h] * dot(own, x[i]) * dot(own, x[h]);
        }
      }
      double wanted = sum * n / (n - k);
      assertEquals(wanted, fit.covariance().get(a, a), 1e-8 * wanted, "term " + a);
    }
  }

  private static double[][] crossed(double[][] x) {
    double[][] sum = new double[x[0].length][x[0].length];
    for (double[] row : x) {
      for (int a = 0; a < row.length; a++) {
        for (int b = 0; b < row.length; b++) {
          sum[a][b] += row[a] * row[b];
        }
      }
    }
    return sum;
  }

  private static double dot(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }

  private static void assertFitIsDense(Fit fit, DenseModel dense) {
    double[] estimates = dense.estimates();
    double[] spread = dense.spread();
    int n = dense.y().length;
    double variance = dense.weightedSquares() / (n - estimates.length);
    for (int j = 0; j < estimates.length; j++) {
      double error = Math.sqrt(variance * spread[j]);
      assertEquals(estimates[j], fit.estimates().get(j), 1e-8 * error, "term " + j);
      assertEquals(error, Math.sqrt(fit.covariance().get(j, j)), 1e-8 * error, "error " + j);
    }
  }

  /** By a grid, then by thirds. */
  private static double least(DoubleUnaryOperator f, double from, double to) {
    double best = from;
    for (double at = from; at <= to; at += 0.01) {
      best = f.applyAsDouble(at) < f.applyAsDouble(best) ? at : best;
    }
    double low = Math.max(from, best - 0.01);
    double high = Math.min(to, best + 0.01);
    while (high - low > 1e-9) {
      double third = (high - low) / 3;
      if (f.applyAsDouble(low + third) <= f.applyAsDouble(high - third)) {
        high = high - third;
      } else {
        low = low + third;
      }
    }
    return (low + high) / 2;
  }

  @Test
  void someOfTheSeriesHaveGaps() {
    assertTrue(series().filter(s -> !s.design().course().isUnbroken()).count() >= 4);
  }
}
