package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Nature;
import org.junit.jupiter.api.Test;

/** What is read of rows that hold answers, events, moments and lengths of time. */
class TakenRowsTest {

  private static FileContent read(String csv, Shape shape) {
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    return CsvReader.read(file, Columns.unnamed(), ReadingOptions.standard(), Grouping.of(shape));
  }

  private static List<Double> values(FileContent reading) {
    return reading.measured().get(0).series().values().stream().boxed().toList();
  }

  private static List<String> codes(FileContent reading) {
    return reading.source().notices().stream().map(Notice::code).toList();
  }

  private static String refused(String csv, Shape shape) {
    DataException refused = assertThrows(DataException.class, () -> read(csv, shape));
    return refused.problems().get(0).code();
  }

  @Test
  void answersAreSharesOrCasesBetween() {
    StringBuilder rows = new StringBuilder("date,done\n");
    for (int day = 0; day < 140; day++) {
      for (int i = 0; i < 2; i++) {
        rows.append(java.time.LocalDate.of(2024, 1, 1).plusDays(day)).append(',');
        rows.append((day + i) % 4 == 0 ? "No\n" : "Yes\n");
      }
    }
    FileContent weeks = read(rows.toString(), Shape.ANY);
    assertEquals(20, values(weeks).size());
    assertTrue(weeks.measured().get(0).nature().is(Nature.Kind.ANSWERS));
    assertTrue(codes(weeks).containsAll(List.of("answers", "period-chosen")));
    FileContent few =
        read(
            "date,done\n2023-12-30,Yes\n2024-01-01,Yes\n2024-01-02,No\n2024-01-05,Yes\n"
                + "2024-01-09,\n2024-01-12,Yes\n2024-01-13,No\n2024-01-14,No\n",
            Shape.ANY);
    assertEquals(List.of(2.0, 0.0), values(few));
    assertEquals("done: cases between 'No'", few.measured().get(0).measure());
    String third = "date,done\n" + "2024-01-01,Yes\n2024-01-02,No\n".repeat(9) + "2024-02-01,x\n";
    assertEquals("bad-answer", refused(third, Shape.ANY));
  }

  @Test
  void eventsAreDaysApart() {
    String csv = "ref,date\nA1,2024-01-01\nA2,2024-03-01\nA3,2024-01-31\nA4,2024-03-01\n";
    FileContent reading = read(csv, Shape.TIMES);
    assertEquals(List.of(30.0, 30.0, 0.0), values(reading));
    assertTrue(codes(reading).containsAll(List.of("events", "same-day-events")));
    assertEquals("no-interval", refused("ref,date\nA1,2024-01-01\n", Shape.GAPS));
  }

  @Test
  void datesMayStandInTwoColumnsOrHaveATime() {
    FileContent joined = read("Year,Month,n\n2023,11,4\n2023,12,5\n2024,1,3\n", Shape.ANY);
    assertEquals("2023-11-01", joined.measured().get(0).subgroups().labels().get(0));
    assertTrue(codes(joined).contains("joined-dates"));
    FileContent timed = read("at,n\n2024-01-01 10:00,4\n2024-01-01 09:00,5\n", Shape.ANY);
    assertEquals(
        List.of("2024-01-01 09:00", "2024-01-01 10:00"),
        timed.measured().get(0).subgroups().labels());
    assertTrue(codes(timed).contains("times-kept"));
  }

  /** Some rows of a file are read as they would be alone. */
  @Test
  void theTimeOfDayIsKeptInRowsThatAreAskedForToo() {
    String csv =
        "at,ward,n\n2024-01-01 09:00,A,5\n2024-01-01 09:00,B,7\n"
            + "2024-01-01 10:00,A,4\n2024-01-01 10:00,B,8\n";
    Columns ofWard =
        new Columns(
            Optional.empty(),
            Optional.empty(),
            Optional.of("n"),
            Optional.empty(),
            List.of(),
            List.of(new Filter("ward", "A")));
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    FileContent some = CsvReader.read(file, ofWard, ReadingOptions.standard(), Grouping.none());
    FileContent alone = read("at,n\n2024-01-01 09:00,5\n2024-01-01 10:00,4\n", Shape.ANY);
    assertEquals(List.of(5.0, 4.0), values(some));
    assertEquals(
        alone.measured().get(0).subgroups().labels(), some.measured().get(0).subgroups().labels());
  }

  /** A quarter of the dates and more are no days with the day first; one alone is a slip. */
  @Test
  void monthsComeFirstWhereNoOtherOrderFits() {
    FileContent months =
        read("date,n\n01/05/2024,4\n01/13/2024,5\n01/21/2024,3\n01/29/2024,2\n", Shape.ANY);
    assertEquals("2024-01-05", months.measured().get(0).subgroups().labels().get(0));
    assertTrue(codes(months).contains("month-first"));
    String slip = "date,n\n01/01/2024,4\n01/02/2024,5\n01/03/2024,3\n01/04/2024,2\n01/13/2024,2\n";
    assertEquals("bad-date", refused(slip, Shape.ANY));
  }

  @Test
  void mergedCellsAreRefused() {
    String merged = "ward,month,n\nA,2024-01,1\n,2024-02,2\n,2024-03,3\n";
    String second = "B,2024-01,1\n,2024-02,2\n,2024-03,3\n";
    assertEquals("merged-cells", refused(merged + second, Shape.ANY));
  }

  @Test
  void lengthsOfTimeAreNumbers() {
    FileContent reading = read("month,stay (hh:mm)\n2024-01,26:30\n2024-02,7:15\n", Shape.ANY);
    assertEquals(List.of(26.5, 7.25), values(reading));
    assertTrue(codes(reading).contains("lengths-of-time"));
    assertEquals(
        "ambiguous-length", refused("month,stay\n2024-01,26:30\n2024-02,7:15\n", Shape.ANY));
  }

  @Test
  void aDateFarFromAllOthersIsDoubted() {
    StringBuilder rows = new StringBuilder("date,n\n");
    for (int month = 1; month < 10; month++) {
      rows.append(month == 4 ? "2074" : "2024").append("-0" + month + "-01,5\n");
    }
    FileContent reading = read(rows.toString(), Shape.ANY);
    assertTrue(codes(reading).contains("far-date"));
  }
}
