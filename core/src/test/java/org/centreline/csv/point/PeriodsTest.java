package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.csv.request.Grouping.Parts;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.series.Measured;
import org.centreline.series.PartPeriod;
import org.junit.jupiter.api.Test;

class PeriodsTest {

  static final Columns PLAIN = Columns.of("date", "n");

  static Grouping by(Every every, Combine combine) {
    return new Grouping(Optional.of(every), Optional.of(combine), Shape.VALUES, Checks.STRICT);
  }

  static FileContent read(String csv, Columns columns, Grouping grouping) {
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    return CsvReader.read(file, columns, ReadingOptions.standard(), grouping);
  }

  /** A row with a number for each day that is wanted. */
  private static String rows(String from, String to, Predicate<LocalDate> wanted) {
    return Stream.iterate(LocalDate.parse(from), day -> day.plusDays(1))
        .limit(LocalDate.parse(to).toEpochDay() - LocalDate.parse(from).toEpochDay() + 1)
        .filter(wanted)
        .map(day -> day + ",7\n")
        .collect(Collectors.joining("", "date,n\n", ""));
  }

  private static List<String> parts(Measured measured) {
    return measured.subgroups().parts().stream().map(PeriodsTest::told).toList();
  }

  private static String told(PartPeriod part) {
    return part.position()
        + ": "
        + part.there()
        + "/"
        + part.due()
        + " "
        + part.unit().word()
        + " "
        + part.first()
        + ".."
        + part.last()
        + (part.isLeftOut() ? "" : " kept");
  }

  private static List<String> parts(String csv, Every every) {
    return parts(read(csv, PLAIN, by(every, Combine.SUM)).measured().get(0));
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().getValue() < 6;
  }

  @Test
  void aMonthOfDaysThatIsNotOver() {
    String csv = rows("2023-01-01", "2024-04-10", day -> true);
    assertEquals(List.of("15: 10/30 day 2024-04-01..2024-04-10"), parts(csv, Every.MONTH));
    assertEquals(List.of("1: 101/366 day 2024-01-01..2024-04-10"), parts(csv, Every.YEAR));
    assertEquals(
        List.of("0: 1/7 day 2023-01-01..2023-01-01", "67: 3/7 day 2024-04-08..2024-04-10"),
        parts(csv, Every.WEEK));
    assertEquals(List.of(), parts(csv, Every.DAY));
  }

  @Test
  void aMonthThatBeginsLateAndEndsInTime() {
    String csv = rows("2023-01-20", "2024-03-31", day -> true);
    assertEquals(List.of("0: 12/31 day 2023-01-20..2023-01-31"), parts(csv, Every.MONTH));
  }

  @Test
  void noRowIsDueOnASaturday() {
    // 30 and 31 March 2024 are a Saturday and a Sunday, 1 January 2023 is a Sunday.
    String whole = rows("2023-01-02", "2024-03-29", PeriodsTest::isWeekday);
    assertEquals(List.of(), parts(whole, Every.MONTH));
    String cut = rows("2023-01-02", "2024-03-27", PeriodsTest::isWeekday);
    assertEquals(List.of("14: 27/31 day 2024-03-01..2024-03-27"), parts(cut, Every.MONTH));
  }

  @Test
  void oneSaturdayDoesNotMakeSaturdaysDue() {
    LocalDate one = LocalDate.parse("2023-05-06");
    String csv = rows("2023-01-02", "2024-03-29", day -> isWeekday(day) || day.equals(one));
    assertEquals(List.of(), parts(csv, Every.MONTH));
  }

  @Test
  void clinicsOnTuesdaysAndThursdays() {
    // Thursday 28 March 2024 is the last of its month, Tuesday the 26th is not.
    Predicate<LocalDate> clinic = day -> day.getDayOfWeek().getValue() % 2 == 0 && isWeekday(day);
    assertEquals(List.of(), parts(rows("2023-01-03", "2024-03-28", clinic), Every.MONTH));
    assertEquals(
        List.of("14: 26/31 day 2024-03-01..2024-03-26"),
        parts(rows("2023-01-03", "2024-03-26", clinic), Every.MONTH));
  }

  @Test
  void holidaysAreNoEnd() {
    // Each first Monday is free, as bank holidays are; 1 April 2024 lies beyond Good Friday.
    Predicate<LocalDate> open =
        day -> isWeekday(day) && (day.getDayOfWeek().getValue() != 1 || day.getDayOfMonth() > 7);
    Predicate<LocalDate> works = day -> open.test(day) && !day.toString().equals("2024-03-29");
    assertEquals(List.of(), parts(rows("2023-01-02", "2024-03-31", works), Every.MONTH));
  }

  @Test
  void weeksIntoMonths() {
    Predicate<LocalDate> monday = day -> day.getDayOfWeek().getValue() == 1;
    assertEquals(List.of(), parts(rows("2023-01-02", "2024-03-25", monday), Every.MONTH));
    assertEquals(
        List.of("15: 2/5 week 2024-04-01..2024-04-08"),
        parts(rows("2023-01-02", "2024-04-08", monday), Every.MONTH));
  }

  @Test
  void eachOtherWeekIntoMonths() {
    // Every second Monday from 2 January 2023: 12 and 26 February, 11 and 25 March 2024.
    LocalDate first = LocalDate.parse("2023-01-02");
    Predicate<LocalDate> clinic = day -> (day.toEpochDay() - first.toEpochDay()) % 14 == 0;
    assertEquals(List.of(), parts(rows("2023-01-02", "2024-02-26", clinic), Every.MONTH));
    assertEquals(List.of(), parts(rows("2023-01-02", "2024-03-25", clinic), Every.MONTH));
    assertEquals(
        List.of("14: 2/4 week 2024-03-01..2024-03-11"),
        parts(rows("2023-01-02", "2024-03-11", clinic), Every.MONTH));
  }

  @Test
  void monthsIntoQuartersAndYears() {
    String csv = rows("2022-02-01", "2024-05-01", day -> day.getDayOfMonth() == 1);
    assertEquals(
        List.of("0: 2/3 month 2022-02-01..2022-03-31", "9: 2/3 month 2024-04-01..2024-05-01"),
        parts(csv, Every.QUARTER));
    assertEquals(
        List.of("0: 11/12 month 2022-02-01..2022-12-31", "2: 5/12 month 2024-01-01..2024-05-01"),
        parts(csv, Every.YEAR));
    assertEquals(List.of(), parts(csv, Every.MONTH));
    String ends = rows("2022-01-31", "2024-06-30", day -> day.plusDays(1).getDayOfMonth() == 1);
    assertEquals(List.of(), parts(ends, Every.QUARTER));
  }

  @Test
  void meansAreToldAndSumsMayBeKept() {
    String csv = rows("2023-01-01", "2024-04-10", day -> true);
    List<String> kept = List.of("15: 10/30 day 2024-04-01..2024-04-10 kept");
    assertEquals(kept, parts(read(csv, PLAIN, by(Every.MONTH, Combine.MEAN)).measured().get(0)));
    assertEquals(
        kept,
        parts(read(csv, PLAIN, by(Every.MONTH, Combine.SUM).with(Parts.KEEP)).measured().get(0)));
  }

  static List<String> codes(FileContent reading) {
    return reading.source().notices().stream().map(Notice::code).toList();
  }

  @Test
  void laterRowsAreInNothingAndThePeriodOfTheDayIsAPart() {
    String csv = rows("2023-01-01", "2023-12-01", day -> day.getDayOfMonth() == 1);
    LocalDate day = LocalDate.of(2023, 2, 28);
    FileContent year = read(csv, PLAIN, by(Every.YEAR, Combine.SUM).until(day));
    assertEquals(14, year.measured().get(0).series().values().get(0));
    assertEquals(List.of("0: 2/12 month 2023-01-01..2023-02-01"), parts(year.measured().get(0)));
    assertEquals(2, year.source().rowsUsed());
    assertEquals(List.of("later-rows"), codes(year));
    FileContent quarter = read(csv, PLAIN, by(Every.QUARTER, Combine.SUM).until(day));
    assertEquals(List.of("0: 2/3 month 2023-01-01..2023-02-01"), parts(quarter.measured().get(0)));
    FileContent month = read(csv, PLAIN, by(Every.MONTH, Combine.SUM).until(day));
    assertEquals(List.of(), parts(month.measured().get(0)));
  }

  @Test
  void aSiteThatOpensWithinAMonthHasAPartOfIts() {
    String csv =
        rows("2023-01-01", "2023-12-31", day -> true)
                .replace(",7\n", ",7,A\n")
                .replace(",n\n", ",n,site\n")
            + rows("2023-06-20", "2023-12-31", day -> true)
                .replace(",7\n", ",7,B\n")
                .replace("date,n\n", "");
    FileContent reading = read(csv, PLAIN.by("site"), by(Every.MONTH, Combine.SUM));
    assertEquals(List.of(), parts(reading.measured().get(0)));
    assertEquals(List.of("0: 11/30 day 2023-06-20..2023-06-30"), parts(reading.measured().get(1)));
    assertEquals(7, reading.measured().get(1).subgroups().size());
  }

  @Test
  void aMonthlyMeasureBesideADailyOneIsWhole() {
    String daily = rows("2023-01-01", "2023-12-10", day -> true).replace(",7\n", ",7,d\n");
    String monthly =
        rows("2023-01-01", "2023-12-01", day -> day.getDayOfMonth() == 1)
            .replace(",7\n", ",7,m\n")
            .replace("date,n\n", "");
    String csv = daily.replace("date,n\n", "date,n,what\n") + monthly;
    FileContent reading = read(csv, PLAIN.by("what"), by(Every.MONTH, Combine.SUM));
    assertEquals(List.of("11: 10/31 day 2023-12-01..2023-12-10"), parts(reading.measured().get(0)));
    assertEquals(List.of(), parts(reading.measured().get(1)));
  }

  @Test
  void mondaysWithoutARhythmTellNotWhatIsLacking() {
    List<Long> weeks =
        List.of(1L, 2L, 4L, 8L, 9L, 13L, 15L, 20L, 21L, 26L, 28L, 34L, 35L, 41L, 44L);
    String csv =
        rows("2024-01-01", "2024-12-31", day -> isMonday(day) && weeks.contains(week(day)));
    assertEquals(List.of(), parts(csv, Every.QUARTER));
  }

  private static boolean isMonday(LocalDate day) {
    return day.getDayOfWeek().getValue() == 1;
  }

  private static long week(LocalDate day) {
    return (day.toEpochDay() - LocalDate.parse("2024-01-01").toEpochDay()) / 7;
  }

  @Test
  void aGroupOfWhichNoDateCanBeReadIsToldLikeAnyOther() {
    String csv = "date,n,ward\n2024-01-01,1,A\nsoon,2,B\n2024-03-01,1,A\n";
    DataException refused =
        assertThrows(
            DataException.class, () -> read(csv, PLAIN.by("ward"), by(Every.MONTH, Combine.MEAN)));
    assertEquals(3, refused.problems().get(0).line());
    assertEquals(1, refused.problems().size());
  }
}
