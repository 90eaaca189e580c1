package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.Kept;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.slice.Summing.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountChecksTest {

  private static final double NONE = Double.NaN;
  private static final List<String> FINE = List.of();

  private static List<String> found(Grouping grouping, double numerator, double denominator) {
    RowRequest request = Kept.ratio(grouping).into(new FileFindings("x.csv"));
    new CountChecks(request).check(new MeasuredRow(7, 0, 0, numerator, denominator, NONE));
    return Kept.problems(request.findings());
  }

  private static List<String> found(Shape shape, double numerator) {
    return found(Grouping.of(shape), numerator, 10);
  }

  @Test
  void aTimeBetweenEventsIsAboveZero() {
    assertEquals(List.of("7 time-between-not-above-zero"), found(Shape.TIMES, 0));
    assertEquals(List.of("7 time-between-not-above-zero"), found(Shape.TIMES, -0.5));
    assertEquals(FINE, found(Shape.TIMES, Double.MIN_VALUE));
  }

  @Test
  void noCountIsBelowZero() {
    for (Shape shape : List.of(Shape.SHARES, Shape.RATES, Shape.COUNTS, Shape.GAPS)) {
      assertEquals(List.of("7 negative-count"), found(shape, -0.1), shape.name());
      assertEquals(FINE, found(shape, 0), shape.name());
      assertEquals(FINE, found(shape, -0.0), shape.name());
    }
  }

  @Test
  void onlySharesAndCountsAreWhole() {
    assertEquals(List.of("7 fraction-in-count"), found(Shape.COUNTS, 2.5));
    assertEquals(List.of("7 fraction-in-count"), found(Shape.SHARES, 2.5));
    assertEquals(FINE, found(Shape.RATES, 2.5));
    assertEquals(List.of("7 fraction-in-count"), found(Shape.GAPS, 2.5), "events among cases");
    assertEquals(FINE, found(Shape.COUNTS, 1e300));
  }

  @Test
  void aShareIsAtMostItsDenominator() {
    assertEquals(FINE, found(Shape.SHARES, 10));
    assertEquals(List.of("7 numerator-above-denominator"), found(Shape.SHARES, 11));
    assertEquals(FINE, found(Shape.RATES, 11));
    assertEquals(FINE, found(Grouping.of(Shape.SHARES), 11, NONE));
  }

  @Test
  void valuesMayBeAnything() {
    for (Shape shape : List.of(Shape.ANY, Shape.VALUES, Shape.SAMPLES)) {
      assertEquals(FINE, found(shape, -2.5), shape.name());
    }
  }

  @Test
  void aMissingNumberIsNoProblem() {
    for (Shape shape : Shape.values()) {
      assertEquals(FINE, found(shape, NONE), shape.name());
    }
  }

  @Test
  void looseChecksLetAllPassButTimesAndEventsAmongCases() {
    for (Shape shape : Shape.values()) {
      Grouping loose = new Grouping(Optional.empty(), Optional.empty(), shape, Checks.LOOSE);
      List<String> expected =
          shape == Shape.TIMES
              ? List.of("7 time-between-not-above-zero")
              : shape == Shape.GAPS ? List.of("7 negative-count") : FINE;
      assertEquals(expected, found(loose, -2.5, 10), shape.name());
      List<String> fraction = shape == Shape.GAPS ? List.of("7 fraction-in-count") : FINE;
      assertEquals(fraction, found(loose, 12.5, 10), shape.name());
    }
  }

  /** Whether numbers below 0, broken ones and how many above their denominators may be added. */
  @ParameterizedTest
  @CsvSource({
    "ANY, STRICT, true, true, 1000",
    "ANY, LOOSE, true, true, 1000",
    "VALUES, STRICT, true, true, 0",
    "SAMPLES, STRICT, true, true, 0",
    "JOINT, STRICT, true, true, 0",
    "COUNTS, STRICT, false, false, 0",
    "COUNTS, LOOSE, true, true, 0",
    "RATES, STRICT, false, true, 0",
    "SHARES, STRICT, false, false, 2147483647",
    "SHARES, LOOSE, true, true, 0"
  })
  void rowsAreAddedUnseenOnlyWhereNoneOfThemWouldBeTold(
      Shape shape, Checks checks, boolean negative, boolean broken, int above) {
    Grouping grouping = new Grouping(Optional.empty(), Optional.empty(), shape, checks);
    assertEquals(
        Optional.of(new Limits(negative, broken, above)),
        new CountChecks(Kept.ratio(grouping)).limits());
  }

  @Test
  void timesBetweenEventsAreLookedAtOneByOne() {
    assertEquals(Optional.empty(), new CountChecks(Kept.ratio(Grouping.of(Shape.TIMES))).limits());
  }

  @Test
  void theProblemNamesTheColumnAndTheNumber() {
    RowRequest request = Kept.ratio(Grouping.of(Shape.SHARES)).into(new FileFindings("x.csv"));
    new CountChecks(request).check(new MeasuredRow(7, 0, 0, 11, 10, NONE));
    Problem problem = Kept.told(request.findings()).get(0);
    assertEquals("n", problem.column());
    assertTrue(
        problem.message().contains("at most its denominator, 10 but found '11'"),
        problem.message());
  }
}
