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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Measured;
import org.junit.jupiter.api.Test;

/** Files that were laid out for a year and are filled in as it goes: later rows have no number. */
class BlankMonthsTest {

  private static final String BLANK = "";

  /** A row for the first day of each month of 2023 and 2024. */
  private static String months(Function<LocalDate, String> cell) {
    return "date,n\n"
        + Stream.iterate(LocalDate.of(2023, 1, 1), day -> day.plusMonths(1))
            .limit(24)
            .map(day -> day + "," + cell.apply(day) + "\n")
            .collect(Collectors.joining());
  }

  private static String filled(String csv, String from, String to) {
    return csv.lines()
        .map(
            row ->
                row.startsWith("date") || row.compareTo(from) >= 0 && row.compareTo(to) < 0
                    ? row
                    : row.substring(0, row.indexOf(',') + 1))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> parts(Measured measured) {
    return measured.subgroups().parts().stream()
        .map(part -> part.position() + ": " + part.there() + "/" + part.due())
        .toList();
  }

  @Test
  void aQuarterOfWhichOneMonthIsFilledInIsAPart() {
    // November and December stand in the file without a number, then the year that follows.
    String csv = filled(months(day -> "20"), "2023-01", "2023-11");
    FileContent reading = read(csv, PLAIN, by(Every.QUARTER, Combine.SUM));
    Measured measured = reading.measured().get(0);
    assertEquals(List.of("3: 1/3"), parts(measured));
    assertEquals(20, measured.series().values().get(3));
    assertTrue(measured.series().values().isMissing(4));
    assertEquals(List.of("missing-values", "partial-sums"), codes(reading));
  }

  @Test
  void aQuarterThatBeginsWithoutNumbersIsAPart() {
    String csv = filled(months(day -> "20"), "2023-03", "2024-12-02");
    FileContent reading = read(csv, PLAIN, by(Every.QUARTER, Combine.SUM));
    assertEquals(List.of("0: 1/3"), parts(reading.measured().get(0)));
  }

  @Test
  void quartersBeforeTheFirstNumberAreNoParts() {
    String csv = filled(months(day -> "20"), "2023-06", "2024-12-02");
    Measured measured = read(csv, PLAIN, by(Every.QUARTER, Combine.SUM)).measured().get(0);
    assertEquals(List.of("1: 1/3"), parts(measured));
    assertTrue(measured.series().values().isMissing(0));
  }

  @Test
  void aSuppressedCountIsNotInTheSumEither() {
    String csv = months(day -> day.equals(LocalDate.of(2024, 12, 1)) ? "<5" : "20");
    FileContent reading = read(csv, PLAIN, by(Every.QUARTER, Combine.SUM));
    assertEquals(List.of("7: 2/3"), parts(reading.measured().get(0)));
  }

  @Test
  void aSumWithoutOneOfItsMonthsIsTold() {
    String csv =
        months(day -> day.getYear() == 2023 && day.getMonthValue() % 3 == 2 ? BLANK : "20");
    FileContent reading = read(csv, PLAIN, by(Every.QUARTER, Combine.SUM));
    assertEquals(List.of(), parts(reading.measured().get(0)));
    assertEquals(
        "4 points added up from the rows that have a number, others missing",
        reading.source().notices().get(1).message());
    assertEquals(List.of("missing-values", "partial-sums"), codes(reading));
  }

  @Test
  void aMeanTellsNothingOfPartialSums() {
    String csv = months(day -> day.getMonthValue() % 3 == 2 ? BLANK : "20");
    assertEquals(
        List.of("missing-values"), codes(read(csv, PLAIN, by(Every.QUARTER, Combine.MEAN))));
  }

  @Test
  void aGroupWithoutANumberIsNoReasonToStop() {
    String csv = "date,n,ward\n2023-01-01,,A\n2023-01-01,4,B\n2023-02-01,4,B\n2023-03-01,5,B\n";
    FileContent reading = read(csv, PLAIN.by("ward"), by(Every.QUARTER, Combine.SUM));
    assertTrue(reading.measured().get(0).series().values().isMissing(0));
    assertEquals(13, reading.measured().get(1).series().values().get(0));
  }

  @Test
  void numbersThatAreCountedAreNoZerosBeforeAndAfterTheFirstAndTheLast() {
    // Numbers of February, April and May 2023, two a month, but for March; the rest is laid out.
    String csv =
        "date,n\n2023-01-09,\n2023-02-03,7\n2023-02-09,8\n2023-04-03,6\n2023-04-20,6\n"
            + "2023-05-02,9\n2023-05-29,7\n2023-07-03,\n";
    FileContent reading = read(csv, PLAIN, by(Every.MONTH, Combine.COUNT));
    Measured measured = reading.measured().get(0);
    assertEquals(
        "[NaN, 2.0, 0.0, 2.0, 2.0, NaN, NaN]",
        measured.series().values().stream().boxed().toList().toString());
    assertEquals(LocalDate.of(2023, 7, 1), measured.subgroups().dates().get(6));
    assertEquals(
        "1 period without a row is counted as 0, for rows are events: 2023-03-01",
        reading.source().notices().stream()
            .filter(notice -> notice.code().equals("zeros-filled"))
            .findFirst()
            .orElseThrow()
            .message());
  }

  /** Rows that were not asked for tell how far a file goes, but not if they are only laid out. */
  @Test
  void aFileDoesNotGoOnToRowsOfOthersWithoutANumber() {
    String csv =
        "date,n,ward\n2023-01-04,7,A\n2023-01-09,7,B\n2023-02-03,7,A\n2023-03-05,8,B\n"
            + "2023-04-05,,B\n2023-05-05,NA,B\n";
    Columns ofA = PLAIN.where(new Filter("ward", "A"));
    Grouping counted =
        new Grouping(
            Optional.of(Every.MONTH), Optional.of(Combine.COUNT), Shape.COUNTS, Checks.STRICT);
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    FileContent reading = CsvReader.read(file, ofA, ReadingOptions.standard(), counted);
    assertEquals(
        List.of(1.0, 1.0, 0.0),
        reading.measured().get(0).series().values().stream().boxed().toList());
  }
}
