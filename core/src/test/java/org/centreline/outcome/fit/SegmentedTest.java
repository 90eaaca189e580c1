package org.centreline.outcome.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.centreline.outcome.Methods;
import org.centreline.outcome.OrdinaryLeastSquares;
import org.centreline.outcome.Stories;
import org.centreline.outcome.Widened;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Design;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.design.Shape;
import org.centreline.outcome.design.Term;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Series that no method can answer for are told so, with a reason, by every method. */
class SegmentedTest {

  private static Segmented measured(int n, IntToDoubleFunction at, Model model) {
    Response response = new Response.Measurements(Doubles.tabulate(n, at));
    return Segmented.of(Course.monthly(n, 1), response, model);
  }

  private static double wavy(int i) {
    return 20 + StrictMath.sin(1.7 * i) + StrictMath.cos(0.3 * i * i);
  }

  private static void assertNoAnswer(Reason reason, Segmented series) {
    for (Method method : Methods.suiting(series.response())) {
      Attempt attempt = method.fit(series);
      assertEquals(Optional.of(reason), attempt.reason(), method.id());
      assertTrue(attempt.fit().isEmpty(), method.id());
    }
  }

  @Test
  void rowsOfThePhaseInAreLeftOutAndKeepTheirPlace() {
    Segmented series = measured(12, SegmentedTest::wavy, Model.from(5).phasedIn(2));
    assertEquals(List.of(0, 1, 2, 3, 4, 7, 8, 9, 10, 11), series.design().course().periods());
    assertEquals(2, series.design().columns().get(3).get(5), "slope begins at the change");
    assertEquals(wavy(7), series.response().shown().get(5));
    assertEquals(5, series.before());
    assertEquals(List.of(5, 5), series.stretches());
  }

  @Test
  void rowsLeftOutForARefitLeaveAGap() {
    Segmented series = measured(12, SegmentedTest::wavy, Model.from(6)).without(Set.of(3, 4, 5));
    assertEquals(List.of(0, 1, 2, 6, 7, 8, 9, 10, 11), series.design().course().periods());
    assertEquals(3, series.before());
    assertEquals(wavy(6), series.response().shown().get(3));
  }

  @Test
  void stretchesBetweenChangesAreCounted() {
    Model model = new Model(List.of(4, 9), 0, Shape.LEVEL, Season.none());
    assertEquals(List.of(4, 5, 3), measured(12, SegmentedTest::wavy, model).stretches());
  }

  @Test
  void changeOutsideTheSeriesHasNoAnswer() {
    assertNoAnswer(Reason.NOTHING_BEFORE, measured(12, SegmentedTest::wavy, Model.from(0)));
    assertNoAnswer(Reason.NOTHING_AFTER, measured(12, SegmentedTest::wavy, Model.from(12)));
  }

  @Test
  void twoChangesFromOnePointHaveNoAnswer() {
    Model same = new Model(List.of(6, 6), 0, Shape.BOTH, Season.none());
    assertNoAnswer(Reason.SAME_POINT, measured(20, SegmentedTest::wavy, same));
    Model phasedAway = new Model(List.of(6, 8), 2, Shape.BOTH, Season.none());
    assertNoAnswer(Reason.SAME_POINT, measured(20, SegmentedTest::wavy, phasedAway));
  }

  @Test
  void fewerRowsThanTermsHaveNoAnswer() {
    assertNoAnswer(Reason.TOO_FEW_ROWS, measured(4, SegmentedTest::wavy, Model.from(2)));
    Model months = Model.from(6).with(new Season.Months());
    assertNoAnswer(Reason.TOO_FEW_ROWS, measured(14, SegmentedTest::wavy, months));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 6})
  void seasonThatIsNotSeenIsCollinear(int pairs) {
    Segmented quarterly =
        Segmented.of(
            Course.of(
                List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
                List.of(1, 4, 7, 10, 1, 4, 7, 10, 1, 4, 7, 10, 1, 4, 7, 10)),
            new Response.Measurements(Doubles.tabulate(16, SegmentedTest::wavy)),
            Model.from(8).with(new Season.Fourier(Math.min(5, pairs))));
    assertNoAnswer(Reason.COLLINEAR, quarterly);
  }

  @Test
  void oneSlopeAtTheLastPointIsCollinear() {
    assertNoAnswer(Reason.COLLINEAR, measured(12, SegmentedTest::wavy, Model.from(11)));
  }

  @Test
  void constantAndExactSeriesHaveNoAnswer() {
    assertNoAnswer(Reason.CONSTANT, measured(24, i -> 7.1, Model.from(12)));
    assertNoAnswer(Reason.EXACT, measured(24, i -> 3 + 0.1 * i, Model.from(12)));
    assertNoAnswer(Reason.EXACT, measured(24, i -> i < 12 ? 5000.3 : 4000.7, Model.from(12)));
  }

  /** Of measurements 0 is a number as others are. */
  @Test
  void measurementsUpToNothingHaveAnAnswer() {
    Segmented below = measured(24, i -> -(i * 7 % 5), Model.from(12));
    assertEquals(0, below.response().shown().max());
    assertTrue(new OrdinaryLeastSquares().fit(below).fit().isPresent());
  }

  private static Segmented counts(IntToDoubleFunction at) {
    Response response = Response.Counts.of(Doubles.tabulate(24, at));
    return Segmented.of(Course.monthly(24, 1), response, Model.from(12));
  }

  private static Segmented proportions(IntToDoubleFunction at) {
    Response response = new Response.Proportions(Doubles.tabulate(24, at), Doubles.repeat(24, 20));
    return Segmented.of(Course.monthly(24, 1), response, Model.from(12));
  }

  @Test
  void noEventsAtAllHaveNoAnswer() {
    assertNoAnswer(Reason.ALL_ZERO, counts(i -> 0));
    assertNoAnswer(Reason.ALL_ZERO, proportions(i -> 0));
    assertNoAnswer(Reason.CONSTANT, proportions(i -> 20));
  }

  @Test
  void eventsOnOneSideOnlyHaveNoBound() {
    assertNoAnswer(Reason.SEPARATION, counts(i -> i < 12 ? 3 + i % 4 : 0));
    assertNoAnswer(Reason.SEPARATION, counts(i -> i < 12 ? 0 : 3 + i % 4));
    assertNoAnswer(Reason.SEPARATION, counts(i -> i == 0 ? 20 : i == 2 ? 1 : 0));
    assertNoAnswer(Reason.SEPARATION, proportions(i -> i < 12 ? 3 + i % 4 : 20));
    assertNoAnswer(Reason.SEPARATION, proportions(i -> i < 12 ? 3 + i % 4 : 0));
  }

  @Test
  void fewEventsHaveAnAnswer() {
    for (Method method : Methods.suiting(Response.Counts.of(Doubles.repeat(24, 1)))) {
      Fit fit = method.fit(counts(i -> i % 5 == 0 ? 1 : 0)).fit().orElseThrow();
      assertTrue(fit.reach() > 1.9);
      assertTrue(fit.coefficients().stream().allMatch(c -> Double.isFinite(c.p())));
    }
  }

  /** As of a whole country: a million times the counts are a million times the intercept alone. */
  @Test
  void millionsOfEventsHaveAnAnswer() {
    for (Method method : Methods.suiting(Response.Counts.of(Doubles.repeat(24, 1)))) {
      Fit few = method.fit(counts(i -> 20 + i % 5)).fit().orElseThrow();
      Fit many = method.fit(counts(i -> 1e6 * (20 + i % 5))).fit().orElseThrow();
      assertEquals(StrictMath.log(1e6), many.estimates().get(0) - few.estimates().get(0), 1e-9);
      for (int j = 1; j < 4; j++) {
        assertEquals(few.estimates().get(j), many.estimates().get(j), 1e-9, method.id());
      }
    }
  }

  @Test
  void countsThatNeverVaryStillHaveAnAnswer() {
    Fit fit = new Widened().fit(counts(i -> 5)).fit().orElseThrow();
    Estimate level = fit.coefficient(Term.of(Term.Kind.LEVEL, 1)).orElseThrow().estimate();
    assertEquals(0, level.value(), 1e-10);
    assertTrue(level.standardError() > 0.1);
  }

  @Test
  void methodsForOtherMeasuresSaySo() {
    Segmented falls = Stories.falls();
    assertEquals(Optional.of(Reason.UNSUITED), new OrdinaryLeastSquares().fit(falls).reason());
    assertEquals(Optional.of(Reason.UNSUITED), new Widened().fit(Stories.waits()).reason());
  }

  @Test
  void asManyMeasurementsAsRowsAreWanted() {
    Design design = Design.of(Course.monthly(5, 1), Model.from(2));
    Response four = new Response.Measurements(Doubles.of(1, 2, 3, 4));
    assertThrows(IllegalArgumentException.class, () -> new Segmented(design, four));
  }
}
