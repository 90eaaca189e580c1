package org.centreline.csv.point;

import static org.centreline.csv.point.PeriodsTest.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.junit.jupiter.api.Test;

/** What lies between events. */
class BetweenTest {

  private static final String ANSWERS = "w,fell,goal\na,yes,3\nb,no,3\nc,no,4\nd,yes,4\ne,no,5\n";

  private static Columns answers(Optional<String> order) {
    return new Columns(
        Optional.empty(),
        order,
        Optional.of("fell"),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of("goal"));
  }

  private static List<Double> numbers(Doubles numbers) {
    return numbers.stream().boxed().toList();
  }

  private static Measured only(String csv, Columns columns, Grouping grouping) {
    return read(csv, columns, grouping).measured().get(0);
  }

  private static List<String> told(FileContent content, String code) {
    return content.source().notices().stream()
        .filter(notice -> notice.code().equals(code))
        .map(Notice::message)
        .filter(message -> !message.startsWith("1 cell of") && !message.startsWith("2 cells of"))
        .toList();
  }

  @Test
  void casesBetweenAnswersHaveTheTargetOfTheirLastRow() {
    Measured labelled = only(ANSWERS, answers(Optional.of("w")), Grouping.of(Shape.GAPS));
    assertEquals(List.of(2.0, 1.0), numbers(labelled.series().values()));
    assertEquals(List.of("d", "e"), labelled.subgroups().labels());
    assertEquals(List.of(4.0, 5.0), numbers(labelled.targets().each()));
  }

  @Test
  void rowsThatNothingNamesAreNumbered() {
    String csv = ANSWERS.replaceAll("(?m)^[^,]*,", "");
    Measured numbered = only(csv, answers(Optional.empty()), Grouping.of(Shape.GAPS));
    assertEquals(List.of("4", "5"), numbered.subgroups().labels());
  }

  @Test
  void nothingIsOpenWhereTheLastRowIsAnEvent() {
    String csv = ANSWERS.replace("e,no,5\n", "");
    Measured closed = only(csv, answers(Optional.of("w")), Grouping.of(Shape.GAPS));
    assertEquals(List.of(2.0), numbers(closed.series().values()));
  }

  @Test
  void daysBetweenEventsAndSinceTheLastAreMeasuredByTheTargetOfTheEvent() {
    String csv =
        "date,fell,goal\n2024-01-01,yes,3\n2024-01-03,no,8\n2024-01-05,yes,4\n2024-01-08,no,8\n"
            + "2024-01-11,yes,5\n2024-01-14,no,8\n2024-01-20,no,8\n";
    Columns columns = Columns.of("date", "fell").target("goal");
    Measured days = only(csv, columns, Grouping.of(Shape.TIMES));
    assertEquals(List.of(4.0, 6.0, 9.0), numbers(days.series().values()));
    assertEquals(LocalDate.of(2024, 1, 20), days.subgroups().dates().get(2));
    assertEquals(List.of(4.0, 5.0, 5.0), numbers(days.targets().each()));
  }

  @Test
  void daysBetweenEventsNeedDates() {
    for (Optional<String> order : List.of(Optional.<String>empty(), Optional.of("w"))) {
      DataException refused =
          assertThrows(
              DataException.class, () -> read(ANSWERS, answers(order), Grouping.of(Shape.TIMES)));
      assertEquals(
          "a column of dates, for the days between events", refused.problems().get(0).expected());
    }
  }

  @Test
  void anIntervalWithSomethingMissingIsOfUnknownLength() {
    String one = "date,n,d\n2024-01-01,1,10\n2024-01-02,,10\n2024-01-03,1,10\n2024-01-04,1,10\n";
    Columns columns = Columns.of("date", "n").over("d");
    assertEquals(
        List.of("1 interval of unknown length, as something is missing in a row of it"),
        told(read(one, columns, Grouping.of(Shape.GAPS)), "missing-values"));
    String two = one + "2024-01-05,,10\n2024-01-06,1,10\n";
    assertEquals(
        List.of("2 intervals of unknown length, as something is missing in a row of them"),
        told(read(two, columns, Grouping.of(Shape.GAPS)), "missing-values"));
  }

  @Test
  void opportunitiesAfterTheLastEventAreAPointOfTheirOwn() {
    String csv =
        "date,n,d,w\n2024-01-01,1,10,A\n2024-01-02,1,10,A\n2024-01-01,1,10,B\n2024-01-02,0,7,B\n";
    Columns columns = Columns.of("date", "n").over("d").by("w");
    Grouping gaps = Grouping.of(Shape.GAPS);
    FileContent closed = read(csv, columns, gaps);
    assertEquals(1, closed.measured().size(), "a single event ends no interval");
    assertEquals(List.of(9.0), numbers(closed.measured().get(0).series().values()));
    assertEquals(
        List.of("1 group not drawn, with fewer than two events, so that nothing lies between"),
        told(closed, "no-interval"));
    Measured open =
        only(csv.replace("0,7,B", "0,7,A").replace("01-02,0", "01-03,0"), columns, gaps);
    assertEquals(List.of(9.0, 7.0), numbers(open.series().values()));
  }

  /** A file laid out for months to come: 7 + 5 have passed since the second event, to the 4th. */
  @Test
  void opportunitiesOfRowsToComeAreNotWaitedFor() {
    String csv =
        "date,n,d\n2024-01-01,1,10\n2024-01-02,1,10\n2024-01-03,0,7\n2024-01-04,0,5\n"
            + "2024-01-05,,\n2024-01-06,,9\n";
    Columns columns = Columns.of("date", "n").over("d");
    Measured open = only(csv, columns, Grouping.of(Shape.GAPS));
    assertEquals(List.of(9.0, 12.0), numbers(open.series().values()));
    assertEquals(LocalDate.of(2024, 1, 4), open.subgroups().dates().get(1));
    Measured unknown =
        only(csv.replace("2024-01-03,0,7", "2024-01-03,,7"), columns, Grouping.of(Shape.GAPS));
    assertEquals(List.of(9.0), numbers(unknown.series().values()), "a gap before the last row");
  }
}
