package org.centreline.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Freedom;
import org.centreline.outcome.fit.Method;
import org.centreline.outcome.fit.Reason;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Segmented;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class MethodsTest {

  private static List<String> ids(List<Method> methods) {
    return methods.stream().map(Method::id).toList();
  }

  @Test
  void eachKindOfMeasureHasItsMethods() {
    Response values = new Response.Measurements(Doubles.of(1, 2));
    assertEquals(List.of("ols", "nw", "prais", "reml"), ids(Methods.suiting(values)));
    Response events = Response.Counts.of(Doubles.of(1, 2));
    assertEquals(List.of("nw", "quasi", "widened"), ids(Methods.suiting(events)));
  }

  @Test
  void areFoundByTheWordThatAUserTypes() {
    for (Method method : Methods.all(40)) {
      assertEquals(method.getClass(), Methods.named(method.id()).orElseThrow().getClass());
    }
    assertEquals(Optional.empty(), Methods.named("auto"));
  }

  @Test
  void sayWhetherTheyAllowForCarryOver() {
    List<Method> all = Methods.all(40);
    assertEquals(
        List.of("nw", "prais", "reml", "widened"),
        ids(all.stream().filter(Method::allowsForCarryOver).toList()));
    assertEquals(
        List.of("reml", "widened"), ids(all.stream().filter(Method::tellsCarryOver).toList()));
  }

  @Test
  void lagIsOneForShortSeries() {
    assertEquals(1, NeweyWest.lagFor(35));
    assertEquals(3, NeweyWest.lagFor(36));
    assertEquals(4, NeweyWest.lagFor(100));
    assertThrows(IllegalArgumentException.class, () -> new NeweyWest(-1));
  }

  /** A long swell: the likelihood has its best at the edge, and the interval says so. */
  @Test
  void seriesThatWandersHasAWideInterval() {
    Doubles walk =
        Doubles.tabulate(40, i -> 10 * StrictMath.cos(i / 9.0) + 0.1 * StrictMath.sin(i * i));
    Segmented series =
        Segmented.of(Course.monthly(40, 1), new Response.Measurements(walk), Model.from(20));
    Fit fit = new Autoregressive().fit(series).fit().orElseThrow();
    assertTrue(fit.scatter().rho() > 0.95, () -> "rho " + fit.scatter().rho());
    assertEquals(1, fit.df());
    assertTrue(fit.reach() > 12);
  }

  @Test
  void widenedIsWiderWhereNeighboursAreAlike() {
    Doubles counts = Doubles.tabulate(30, i -> i % 10 < 5 ? 30 : 10);
    Segmented series =
        Segmented.of(Course.monthly(30, 1), Response.Counts.of(counts), Model.from(15));
    Fit plain = new QuasiLikelihood().fit(series).fit().orElseThrow();
    Fit widened = new Widened().fit(series).fit().orElseThrow();
    double r = widened.scatter().rho();
    assertTrue(r > 0.3 && r <= 0.8, () -> "r " + r);
    double ratio = widened.covariance().get(2, 2) / plain.covariance().get(2, 2);
    assertEquals((1 + r) / (1 - r), ratio, 1e-10);
    assertEquals(Freedom.EFFECTIVE.of(series.design(), r), widened.df());
    assertEquals(plain.estimates(), widened.estimates());
  }

  @Test
  void dispersionBelowOneCountsOnlyBeyondDoubt() {
    Fit even = new QuasiLikelihood().fit(counts(i -> 20 + i % 2)).fit().orElseThrow();
    double phi = even.scatter().dispersion();
    assertTrue(phi < 0.1);
    double error = Math.sqrt(even.covariance().get(2, 2));
    assertEquals(Math.sqrt(phi) * plain(), error, 0.01 * error);
    Fit nearly = new QuasiLikelihood().fit(counts(i -> 20 + i * 7 % 11)).fit().orElseThrow();
    assertTrue(nearly.scatter().dispersion() < 0.9);
    assertTrue(Math.sqrt(nearly.covariance().get(2, 2)) > 0.1);
    Fit few = new QuasiLikelihood().fit(counts(i -> 2 + i % 2)).fit().orElseThrow();
    assertTrue(few.scatter().dispersion() < 0.2);
    assertTrue(Math.sqrt(few.covariance().get(2, 2)) > 0.4);
  }

  private static Segmented counts(IntToDoubleFunction at) {
    return Segmented.of(
        Course.monthly(30, 1), Response.Counts.of(Doubles.tabulate(30, at)), Model.from(15));
  }

  /** The error of the level of 15 and 15 Poisson counts of about 20.5, by chance alone. */
  private static double plain() {
    double rows = 15;
    double middle = (rows - 1) / 2;
    double spread = rows * (rows * rows - 1) / 12;
    double before = 1 / rows + (rows - middle) * (rows - middle) / spread;
    double after = 1 / rows + middle * middle / spread;
    return Math.sqrt((before + after) / 20.5);
  }

  @Test
  void withoutCarryOverTheWidenedFormIsThePlainOne() {
    Doubles even = Doubles.tabulate(30, i -> 20 + i % 2);
    Segmented series =
        Segmented.of(Course.monthly(30, 1), Response.Counts.of(even), Model.from(15));
    Fit fit = new QuasiLikelihood().fit(series).fit().orElseThrow();
    Fit poisson = new Widened().fit(series).fit().orElseThrow();
    double level = Math.sqrt(fit.covariance().get(2, 2));
    assertEquals(level, Math.sqrt(poisson.covariance().get(2, 2)), 1e-12);
  }

  /** Every other month: of no pair of points is it known what carries over in one month. */
  @Test
  void praisWinstenNeedsNeighbours() {
    List<Integer> periods = IntStream.range(0, 24).map(i -> 2 * i).boxed().toList();
    Response values = new Response.Measurements(Doubles.tabulate(24, i -> 20 + i * 7 % 5));
    Course course = Course.of(periods, periods.stream().map(t -> t % 12 + 1).toList());
    Segmented series = Segmented.of(course, values, Model.from(24));
    assertEquals(Optional.of(Reason.NO_NEIGHBOURS), new PraisWinsten().fit(series).reason());
  }
}
