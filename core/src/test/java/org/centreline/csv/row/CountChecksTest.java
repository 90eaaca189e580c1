package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.Kept;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.request.Columns;
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
    for (Shape shape : List.of(Shape.VALUES, Shape.SAMPLES)) {
      assertEquals(FINE, found(shape, -2.5), shape.name());
    }
    assertEquals(FINE, found(Shape.ANY, 2.5));
  }

  private static List<String> told(String heading, double numerator, double denominator) {
    String text = "date," + heading + ",d\n2024-01-01,1,9\n2024-01-02,0,8\n2024-01-03,2,7\n";
    Columns columns = Columns.of("date", heading).over("d");
    RowRequest request =
        Kept.of(text, columns, Grouping.none()).request().into(new FileFindings("x.csv"));
    CountChecks checks = new CountChecks(request);
    checks.check(new MeasuredRow(7, 0, 0, numerator, denominator, NONE));
    boolean alone = checks.limits().filter(Limits::negative).isEmpty();
    assertEquals(alone, heading.equals("n"), "looked at one by one");
    return Kept.problems(request.findings());
  }

  @Test
  void outOfCasesNothingIsCountedThatIsBelowZeroButADifferenceMayBe() {
    assertEquals(List.of("7 negative-count"), told("n", -1, 9));
    assertEquals(List.of("7 negative-count"), told("n", -1, 0));
    assertEquals(FINE, told("n", 0, 9));
    assertEquals(FINE, told("hours saved", -1, 9));
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
    "ANY, STRICT, false, true, 1000",
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

  private static RowRequest among(String text, Grouping grouping) {
    return Kept.of(text, Columns.of("date", "n").over("d"), grouping).request();
  }

  private static final String CASES = "date,n,d\n2024-01-01,1,9\n2024-01-02,0,8\n2024-01-03,2,7\n";

  @ParameterizedTest
  @CsvSource({
    "-1, 10, 7 negative-count",
    "1.5, 10, 7 fraction-in-count",
    "11, 10, 7 numerator-above-denominator",
    "10, 10, ''",
    "0, 0, ''",
    "1, 0, 7 numerator-above-denominator",
    "NaN, 10, ''"
  })
  void eventsAmongCasesAreWholeAndNoMoreThanTheseAre(double events, double cases, String told) {
    RowRequest request = among(CASES, Grouping.of(Shape.GAPS)).into(new FileFindings("x.csv"));
    new CountChecks(request).check(new MeasuredRow(7, 0, 0, events, cases, NONE));
    assertEquals(told, String.join("", Kept.problems(request.findings())));
    assertEquals(Optional.empty(), new CountChecks(request).limits(), "looked at one by one");
  }

  @ParameterizedTest
  @CsvSource({"11, 10, ''", "1, 0, 7 numerator-above-denominator"})
  void eventsMayExceedAnExposureThatIsNotNothing(double events, double days, String told) {
    String text = CASES.replace(",d\n", ",bed days\n");
    RowRequest request =
        Kept.of(text, Columns.of("date", "n").over("bed days"), Grouping.of(Shape.GAPS))
            .request()
            .into(new FileFindings("x.csv"));
    new CountChecks(request).check(new MeasuredRow(7, 0, 0, events, days, NONE));
    assertEquals(told, String.join("", Kept.problems(request.findings())));
  }

  @Test
  void answersAreNoEventsToBeComparedAndAreLookedAtOneByOne() {
    String text = "date,fell\n2024-01-01,yes\n2024-01-02,no\n2024-01-03,yes\n";
    Columns columns = Columns.of("date", "fell");
    RowRequest request = Kept.of(text, columns, Grouping.of(Shape.GAPS)).request();
    assertEquals(Optional.empty(), new CountChecks(request).limits());
  }

  private static List<String> finished(int most, int above, double over, Checks checks) {
    Grouping any = new Grouping(Optional.empty(), Optional.empty(), Shape.ANY, checks);
    RowRequest request = Kept.ratio(any).into(new FileFindings("x.csv"));
    CountChecks counts = new CountChecks(request);
    for (int i = 0; i < most; i++) {
      counts.check(new MeasuredRow(i + 2, 0, 0, i < above ? over + 1 : 1, over, NONE));
    }
    counts.check(new MeasuredRow(most + 2, 0, 0, 3, 0, NONE));
    counts.finish();
    return Kept.problems(request.findings());
  }

  @Test
  void aRowAboveItsDenominatorIsWrongWhereMostAreNot() {
    List<String> two = List.of("2 numerator-above-denominator", "3 numerator-above-denominator");
    assertEquals(two, finished(5, 2, 10, Checks.STRICT));
    assertEquals(FINE, finished(4, 2, 10, Checks.STRICT), "half of them exceed");
    assertEquals(FINE, finished(5, 2, 10, Checks.LOOSE));
    assertEquals(FINE, finished(5, 2, 48.2, Checks.STRICT), "expected numbers are no cases");
    assertEquals(FINE, finished(2500, 1001, 10, Checks.STRICT), "so many are no slips");
  }
}
