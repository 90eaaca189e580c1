package org.centreline.csv.point;

import static org.centreline.csv.point.PeriodsTest.PLAIN;
import static org.centreline.csv.point.PeriodsTest.by;
import static org.centreline.csv.point.PeriodsTest.codes;
import static org.centreline.csv.point.PeriodsTest.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.Kept;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;

/** Periods without a row, where rows are events. */
class EventPeriodsTest {
  private static final Columns UNNAMED =
      new Columns(
          Optional.of("date"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of());

  private static final String EVENTS =
      "date,n,ward\n2023-01-04,1,A\n2023-03-04,2,A\n2023-04-09,1,B\n2023-06-04,1,B\n";

  @Test
  void aMonthWithoutAnEventIsZeroToTheEndOfTheFile() {
    FileContent reading = read(EVENTS, PLAIN.by("ward"), by(Every.MONTH, Combine.SUM));
    assertEquals(
        List.of(List.of(1.0, 0.0, 2.0, 0.0, 0.0, 0.0), List.of(0.0, 0.0, 0.0, 1.0, 0.0, 1.0)),
        reading.measured().stream()
            .map(one -> one.series().values().stream().boxed().toList())
            .toList());
    assertEquals(
        "8 periods without a row are counted as 0, for rows are events: 2023-02-01, 2023-04-01,"
            + " 2023-05-01, 2023-06-01, 2023-01-01, ... (in 2 groups)",
        reading.source().notices().get(0).message());
    assertEquals(List.of("zeros-filled"), codes(reading));
  }

  @Test
  void aZeroThatIsWrittenMakesMeasurements() {
    String csv = EVENTS.replace("2023-03-04,2", "2023-03-04,0");
    FileContent reading = read(csv, PLAIN, by(Every.MONTH, Combine.SUM));
    assertEquals(List.of("gaps-filled"), codes(reading));
    assertTrue(reading.measured().get(0).series().values().isMissing(1));
  }

  @Test
  void largeCountsAndRegularDatesAreNoEvents() {
    String large = "date,n\n2023-01-04,51\n2023-03-04,42\n2023-04-09,61\n2023-06-04,38\n";
    assertEquals(List.of("gaps-filled"), codes(read(large, PLAIN, by(Every.MONTH, Combine.SUM))));
    String monthly = "date,n\n2023-01-01,1\n2023-02-01,2\n2023-03-01,1\n2023-05-01,1\n";
    assertEquals(List.of("gaps-filled"), codes(read(monthly, PLAIN, by(Every.MONTH, Combine.SUM))));
  }

  @Test
  void rowsAreCountedWithoutANumber() {
    String csv = "date,event\n2023-01-04,fall\n2023-03-04,fall\n2023-03-09,fall\n";
    FileContent reading = read(csv, UNNAMED, by(Every.MONTH, Combine.COUNT));
    assertEquals(
        List.of(1.0, 0.0, 2.0),
        reading.measured().get(0).series().values().stream().boxed().toList());
    assertEquals("rows", reading.measured().get(0).measure());
    assertEquals(List.of("zeros-filled", "rows-counted"), codes(reading));
  }

  @Test
  void rowsAreCountedByLabel() {
    Columns order =
        new Columns(
            Optional.empty(),
            Optional.of("w"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    Grouping count =
        new Grouping(Optional.empty(), Optional.of(Combine.COUNT), Shape.ANY, Checks.STRICT);
    FileContent reading = read("w,event\nA,fall\nA,fall\nB,fall\n", order, count);
    assertEquals(
        List.of(2.0, 1.0), reading.measured().get(0).series().values().stream().boxed().toList());
    assertEquals(List.of("rows-counted"), codes(reading));
  }

  private static List<LocalDate> periods(String csv, Filter... where) {
    FileContent reading = read(csv, PLAIN.where(where), by(Every.MONTH, Combine.COUNT));
    return reading.measured().get(0).subgroups().dates();
  }

  @Test
  void whatAFilterLeavesOutTellsHowLongTheFileGoesOn() {
    List<LocalDate> all =
        periods(EVENTS.replace("2023-04-09", "2023-02-09"), new Filter("ward", "A"));
    assertEquals(6, all.size());
    assertEquals(LocalDate.of(2023, 6, 1), all.get(5));
  }

  @Test
  void aFilterOfTimeEndsTheTime() {
    String csv =
        "date,n,ward,year\n2022-12-04,1,A,2022\n2023-02-04,1,A,2023\n2023-03-04,1,B,2023\n"
            + "2023-04-09,1,A,2023\n2023-05-04,1,B,2023\n2024-06-04,1,A,2024\n";
    Filter year = new Filter("year", "2023");
    assertEquals(4, periods(csv, year).size());
    assertEquals(4, periods(csv, year, new Filter("ward", "A")).size());
    assertEquals(19, periods(csv, new Filter("ward", "A")).size());
  }

  @Test
  void severalRowsOfOneOnADateAreEventsEvenInARhythm() {
    String monthly =
        "date,n\n2023-01-01,1\n2023-01-01,1\n2023-02-01,1\n2023-03-01,1\n2023-05-01,1\n";
    FileContent reading = read(monthly, PLAIN, by(Every.MONTH, Combine.SUM));
    assertEquals(List.of("zeros-filled"), codes(reading));
    assertEquals(
        List.of(2.0, 1.0, 1.0, 0.0, 1.0),
        reading.measured().get(0).series().values().stream().boxed().toList());
  }

  @Test
  void moreDaysThanAChartCanShowAreNotFilled() {
    String far = "date,n\n1923-01-04,1\n2023-03-04,1\n2023-03-09,1\n";
    FileContent reading = read(far, PLAIN, by(Every.DAY, Combine.COUNT));
    assertEquals(3, reading.measured().get(0).series().size());
  }

  @Test
  void whatLiesBetweenEventsIsNotGatheredIntoPeriods() {
    Grouping gaps =
        new Grouping(Optional.of(Every.MONTH), Optional.empty(), Shape.GAPS, Checks.STRICT);
    FileContent reading = read(EVENTS, PLAIN, gaps);
    assertEquals(4, reading.measured().get(0).series().size());
  }

  @Test
  void twoTimesOfADayAreOneDay() {
    ReadingOptions timed = Kept.dated("yyyy-MM-dd HH:mm");
    String csv =
        "date,event\n2023-01-04 09:00,fall\n2023-01-04 17:30,fall\n2023-03-04 08:00,fall\n";
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    FileContent reading = CsvReader.read(file, UNNAMED, timed, by(Every.MONTH, Combine.COUNT));
    assertEquals(
        List.of(2.0, 0.0, 1.0),
        reading.measured().get(0).series().values().stream().boxed().toList());
  }
}
