package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.series.PartPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time that rows cover, and what of a period. */
class CoverageTest {

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static String told(Optional<PartPeriod> part) {
    return part.map(one -> one.there() + "/" + one.due() + " " + one.first() + ".." + one.last())
        .orElse("whole");
  }

  /** Some days without a rhythm up to a Tuesday, and on to the last. */
  private static List<LocalDate> falls(String last) {
    return Stream.of("2024-01-01", "2024-01-03", "2024-01-04", "2024-01-10", "2024-01-16", last)
        .map(CoverageTest::day)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-16, , 2024-01-15, 2/7 2024-01-15..2024-01-16",
    "2024-01-20, , 2024-01-15, whole",
    "2024-01-19, , 2024-01-15, 5/7 2024-01-15..2024-01-19",
    "2024-01-16, , 2024-01-08, whole",
    "2024-01-16, 2024-01-16, 2024-01-15, whole"
  })
  void aWeekOfEventsIsOpenFromTwoDaysBeforeItsEnd(
      String last, LocalDate until, LocalDate begins, String expected) {
    Coverage coverage = Coverage.of(falls(last), Optional.ofNullable(until));
    assertEquals(expected, told(coverage.openWeek(begins)));
  }

  @ParameterizedTest
  @CsvSource({"2024-01-18, 4/7 2024-01-15..2024-01-18", "2024-01-20, whole", "2024-01-21, whole"})
  void aWeekIsCutWhereWorkingDaysAreLeftOut(LocalDate until, String expected) {
    List<LocalDate> working =
        IntStream.range(0, 26)
            .mapToObj(i -> day("2024-01-01").plusDays(i))
            .filter(day -> day.getDayOfWeek().getValue() < 6)
            .toList();
    Coverage coverage = Coverage.of(working, Optional.of(until));
    assertEquals(expected, told(coverage.part(Every.WEEK, day("2024-01-15"))));
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2024-02-01, 10/29 2024-02-01..2024-02-10",
    "QUARTER, 2024-01-01, 1/3 2024-01-01..2024-01-15"
  })
  void ofRowsOfMonthsThoseAreCountedThatAreLookedAt(
      Every every, LocalDate begins, String expected) {
    List<LocalDate> months =
        IntStream.range(0, 9).mapToObj(i -> day("2023-10-15").plusMonths(i)).toList();
    Coverage coverage = Coverage.of(months, Optional.of(day("2024-02-10")));
    assertEquals(expected, told(coverage.part(every, begins)));
  }
}
