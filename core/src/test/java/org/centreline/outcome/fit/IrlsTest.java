package org.centreline.outcome.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.centreline.math.ChiSquare;
import org.centreline.math.LeastSquares;
import org.centreline.math.Matrix;
import org.centreline.outcome.Stories;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.design.Shape;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IrlsTest {

  static List<Segmented> series() {
    return List.of(Stories.falls(), Stories.seen());
  }

  private static Segmented counts(IntToDoubleFunction at) {
    Response response = Response.Counts.of(Doubles.tabulate(24, at));
    return Segmented.of(Course.monthly(24, 1), response, Model.from(12));
  }

  /** With these links the likelihood is greatest where events seen and expected balance. */
  @ParameterizedTest
  @MethodSource("series")
  void whatIsMissedBalancesInEveryColumn(Segmented series) {
    double[] misses = new Irls(series).misses();
    for (Doubles column : series.design().columns()) {
      double sum = 0;
      double size = 0;
      for (int i = 0; i < misses.length; i++) {
        sum += column.get(i) * misses[i];
        size += Math.abs(column.get(i) * misses[i]);
      }
      assertTrue(size > 1);
      assertEquals(0, sum, 1e-8 * size);
    }
  }

  /**
   * The bread undoes X'WX, W being what chance makes of each row: its mean events, or np(1 − p).
   */
  @ParameterizedTest
  @MethodSource("series")
  void theBreadIsTheInverseOfTheInformation(Segmented series) {
    Irls search = new Irls(series);
    Doubles means = search.fit("", search.bread(), 0).fitted();
    double[][] x = series.design().arrays();
    Doubles weights = series.response().weights();
    boolean rates = series.response().link() == Link.LOG;
    Matrix information =
        Matrix.tabulate(
            x.length,
            x.length,
            (a, b) -> {
              double sum = 0;
              for (int i = 0; i < means.size(); i++) {
                double mean = means.get(i);
                double chance = weights.get(i) * mean * (rates ? 1 : 1 - mean);
                sum += chance * x[a][i] * x[b][i];
              }
              return sum;
            });
    Matrix product = search.bread().times(information);
    for (int a = 0; a < x.length; a++) {
      for (int b = 0; b < x.length; b++) {
        assertEquals(a == b ? 1 : 0, product.get(a, b), 1e-6);
      }
    }
  }

  /** One step more from the answer, by weighted least squares, leads to the answer. */
  @ParameterizedTest
  @MethodSource("series")
  void theAnswerIsItsOwnNextStep(Segmented series) {
    Irls search = new Irls(series);
    double[] roots = search.roots();
    double[] working = search.working();
    double[][] x = series.design().arrays();
    for (int i = 0; i < roots.length; i++) {
      working[i] *= roots[i];
      for (double[] column : x) {
        column[i] *= roots[i];
      }
    }
    double[] next = LeastSquares.of(x, working).estimates();
    Doubles found = search.fit("", search.bread(), 0).estimates();
    for (int j = 0; j < next.length; j++) {
      assertEquals(found.get(j), next[j], 1e-7);
    }
  }

  /**
   * Counts that take turns: 100 and 101 vary less than chance beyond doubt, 4 and 5 are too few to
   * say so, 94 and 105 may by chance (once in 260), and 80 and 130 vary more.
   */
  @ParameterizedTest
  @CsvSource({
    "100, 101, true",
    "4, 5, false",
    "5, 6, true",
    "95, 105, true",
    "94, 105, false",
    "97, 108, false",
    "95, 108, false",
    "80, 130, true"
  })
  void theSpreadIsBelowOneOnlyBeyondDoubt(double even, double odd, boolean asSeen) {
    Irls search = new Irls(counts(i -> i % 2 == 0 ? even : odd));
    Doubles means = search.fit("", search.bread(), 0).fitted();
    double pearson = 0;
    for (int i = 0; i < 24; i++) {
      double miss = (i % 2 == 0 ? even : odd) - means.get(i);
      pearson += miss * miss / means.get(i);
    }
    assertEquals(pearson / 20, search.dispersion(), 1e-9);
    assertEquals(20, search.fit("", search.bread(), 0).df());
    assertEquals(asSeen ? pearson / 20 : 1, search.spread(), 1e-9);
    boolean rare = new ChiSquare(20).lower(pearson) < 0.001;
    assertEquals(asSeen, rare && even >= 5 || pearson > 20);
  }

  /** Of a unit and its control, each with a stretch of four months before the change and after. */
  private static Segmented controlled(Response response) {
    Course unit = Course.monthly(8, 1);
    return Segmented.of(unit.with(unit), response, Model.from(4).with(Shape.MEANS));
  }

  /** Events 3, 2, 4, 5 in each stretch but one, from 0, that has {@code other} in every month. */
  private static Doubles events(int stretch, double other) {
    return Doubles.tabulate(16, i -> i / 4 == stretch ? other : 2 + (i * 3 + 1) % 4);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3"})
  void aStretchOfEitherUnitNeedsEventsAndCasesWithoutOne(int stretch) {
    Optional<Reason> none = Optional.of(Reason.SEPARATION);
    Doubles eight = Doubles.repeat(16, 8);
    Doubles nothing = events(stretch, 0);
    assertEquals(none, new Irls(controlled(Response.Counts.of(nothing))).problem());
    assertEquals(none, new Irls(controlled(new Response.Proportions(nothing, eight))).problem());
    Doubles all = events(stretch, 8);
    assertEquals(none, new Irls(controlled(new Response.Proportions(all, eight))).problem());
    assertTrue(new Irls(controlled(Response.Counts.of(all))).problem().isEmpty());
  }

  /**
   * Counts of a whole country vary by chance about a rising line; Newton's steps settle within a
   * few, whatever the deviance is rounded by.
   */
  @ParameterizedTest
  @CsvSource({"1e4", "1e8", "1e10", "1e13"})
  void manyMillionsOfEventsSettle(double events) {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Doubles seen =
          Doubles.tabulate(
              24,
              i -> Math.rint(events * (1 + i / 100.0) + Math.sqrt(events) * random.nextGaussian()));
      assertEquals(Optional.empty(), new Irls(counts(seen::get)).problem(), "seed " + seed);
      Response shares = new Response.Proportions(seen, Doubles.repeat(24, 5 * events));
      Segmented series = Segmented.of(Course.monthly(24, 1), shares, Model.from(12));
      assertEquals(Optional.empty(), new Irls(series).problem(), "seed " + seed);
    }
  }

  /** Of a rare share the odds ratio is the ratio of rates, and its complement's the inverse. */
  @ParameterizedTest
  @CsvSource({"1e6", "1e8", "1e10"})
  void aRareShareHasAnAnswer(double cases) {
    Doubles seen = Doubles.tabulate(24, i -> (i < 12 ? 40 : 30) + i * 7 % 5);
    Doubles all = Doubles.repeat(24, cases);
    Fit rates = fit(new Response.Counts(seen, all));
    Fit shares = fit(new Response.Proportions(seen, all));
    Fit others = fit(new Response.Proportions(seen.map(v -> cases - v), all));
    for (int j = 0; j < 4; j++) {
      assertEquals(rates.estimates().get(j), shares.estimates().get(j), 1e-3, "term " + j);
      assertEquals(-shares.estimates().get(j), others.estimates().get(j), 1e-5, "term " + j);
    }
  }

  private static Fit fit(Response response) {
    Irls search = new Irls(Segmented.of(Course.monthly(24, 1), response, Model.from(12)));
    assertEquals(Optional.empty(), search.problem());
    return search.fit("", search.bread(), 0);
  }

  /** A month belongs to the stretch that it begins: the only events after stand in the first. */
  @Test
  void theFirstMonthAfterIsAfter() {
    Doubles seen = Doubles.of(3, 2, 4, 5, 6, 0, 0, 0, 3, 2, 4, 5, 2, 4, 3, 1);
    assertEquals(Optional.empty(), new Irls(controlled(Response.Counts.of(seen))).problem());
  }

  private static Optional<Reason> problem(Response response, Model model) {
    Segmented series = Segmented.of(Course.monthly(response.size(), 1), response, model);
    return new Irls(series).problem();
  }

  /**
   * Events at both ends alone: with a bend the line falls without end from the first and rises to
   * the last, so that no bend is the likeliest. However many, and of shares from either side.
   */
  @ParameterizedTest
  @CsvSource({"9, 7", "993752, 722178", "1, 1", "2e9, 3"})
  void aBendBetweenTwoEndsHasNoBound(double first, double last) {
    Model bend = Model.from(5).with(Shape.SLOPE);
    Doubles ends = Doubles.of(first, 0, 0, 0, 0, 0, last);
    Doubles all = Doubles.repeat(7, 10 * first);
    Optional<Reason> none = Optional.of(Reason.SEPARATION);
    assertEquals(none, problem(Response.Counts.of(ends), bend));
    assertEquals(none, problem(new Response.Proportions(ends, all), bend));
    assertEquals(none, problem(new Response.Proportions(ends.map(v -> 10 * first - v), all), bend));
  }

  /** A line that falls steeply goes through a stretch without events, and tells nothing of it. */
  @Test
  void aStretchWithoutEventsTellsNothingHoweverSteepTheLine() {
    IntToDoubleFunction steep = i -> i % 24 == 0 ? 20 : i % 24 == 2 ? 1 : 0;
    Optional<Reason> none = Optional.of(Reason.SEPARATION);
    Doubles few = Doubles.tabulate(24, steep);
    Doubles twenty = Doubles.repeat(24, 20);
    assertEquals(none, problem(new Response.Proportions(few, twenty), Model.from(12)));
    Doubles most = few.map(v -> 20 - v);
    assertEquals(none, problem(new Response.Proportions(most, twenty), Model.from(12)));
    Doubles one = Doubles.of(1, 0, 1, 1, 0, 1, 1, 1, 1);
    Model last = Model.from(8).with(Shape.LEVEL).with(new Season.Fourier(1));
    assertEquals(none, problem(new Response.Proportions(one, Doubles.repeat(9, 1)), last));
    Doubles other = one.map(v -> 1 - v);
    assertEquals(none, problem(new Response.Proportions(other, Doubles.repeat(9, 1)), last));
    Course unit = Course.monthly(24, 1);
    Doubles both = Doubles.tabulate(48, i -> i < 24 ? 5 + i % 3 : steep.applyAsDouble(i));
    Segmented beside = Segmented.of(unit.with(unit), Response.Counts.of(both), Model.from(12));
    assertEquals(none, new Irls(beside).problem());
  }
}
