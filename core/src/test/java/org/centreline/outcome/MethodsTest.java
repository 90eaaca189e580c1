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
import org.centreline.outcome.fit.Link;
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

  /** Two hundred points of a slow swell: each is next to the one before, wherever that was. */
  @Test
  void praisWinstenHasNoAnswerWhereTheSeriesWanders() {
    Doubles swell = Doubles.tabulate(200, i -> 10 * StrictMath.cos(i / 30.0));
    Segmented series =
        Segmented.of(Course.monthly(200, 1), new Response.Measurements(swell), Model.from(100));
    assertEquals(Optional.of(Reason.WANDERS), new PraisWinsten().fit(series).reason());
  }

  /** Points that take turns about a line: the carry-over is as far below 0 as it may be. */
  @Test
  void pointsThatTakeTurnsHaveTheLeastCarryOver() {
    Doubles turns = Doubles.tabulate(60, i -> 10 + (i % 2 == 0 ? 1 : -1) * (1 + 1e-3 * (i % 5)));
    Segmented series =
        Segmented.of(Course.monthly(60, 1), new Response.Measurements(turns), Model.from(30));
    Fit fit = new Autoregressive().fit(series).fit().orElseThrow();
    assertEquals(-0.98, fit.scatter().rho());
    assertEquals(56, fit.df());
  }

  @Test
  void haveTheNamesThatPeopleCallThem() {
    assertEquals("least squares", new OrdinaryLeastSquares().name(Link.IDENTITY));
    assertEquals("Newey-West", new NeweyWest(1).name(Link.LOG));
    assertEquals("Prais-Winsten", new PraisWinsten().name(Link.IDENTITY));
    assertEquals("quasi-binomial", new QuasiLikelihood().name(Link.LOGIT));
    String over = " carry-over from point to point";
    assertEquals("quasi-Poisson, widened for" + over, new Widened().name(Link.LOG));
    assertEquals("REML with" + over, new Autoregressive().name(Link.IDENTITY));
    Autoregressive full = new Autoregressive(Autoregressive.Likelihood.FULL, Freedom.RESIDUAL);
    assertEquals("ML with" + over, full.name(Link.IDENTITY));
    assertEquals("ml", full.id());
  }

  /** 4 (n/100)^(2/9), cut: at 800 6.35, at 3845 the first 9. */
  @Test
  void theLagGrowsSlowly() {
    assertEquals(0, new NeweyWest(0).lag());
    assertEquals(6, NeweyWest.lagFor(800));
    assertEquals(8, NeweyWest.lagFor(3844));
    assertEquals(9, NeweyWest.lagFor(3845));
  }

  /** Once rows hang together by more than the widest, they are reckoned with the widest. */
  @Test
  void widenedReckonsWithNoMoreThanFourFifths() {
    Doubles counts = Doubles.tabulate(60, i -> i / 12 % 2 == 0 ? 90 : 10);
    Segmented series =
        Segmented.of(Course.monthly(60, 1), Response.Counts.of(counts), Model.from(30));
    Fit fit = new Widened().fit(series).fit().orElseThrow();
    assertEquals(0.8, fit.scatter().rho());
    Fit plain = new QuasiLikelihood().fit(series).fit().orElseThrow();
    assertEquals(9, fit.covariance().get(2, 2) / plain.covariance().get(2, 2), 1e-9);
    Doubles turns = Doubles.tabulate(60, i -> i % 2 == 0 ? 90 : 10);
    Segmented taking =
        Segmented.of(Course.monthly(60, 1), Response.Counts.of(turns), Model.from(30));
    assertEquals(0, new Widened().fit(taking).fit().orElseThrow().scatter().rho());
  }
}
