package org.centreline.csv.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatTest {

  @Test
  void withTheMonthFirstOnlyNumbersAreDates() {
    DateFormat format = DateFormat.of(DateShape.MONTH_FIRST);
    assertEquals(Optional.of(LocalDate.of(2024, 3, 31)), format.read("03/31/2024"));
    assertEquals(Optional.of(LocalDate.of(2024, 3, 31)), format.read("3/31/24"));
    for (String none : List.of("soon", "3/31-2024", "3/31/4", "31 Mar 2024", "31/03/2024")) {
      assertEquals(Optional.empty(), format.read(none), none);
    }
  }

  private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2024, 3, 1));

  @ParameterizedTest
  @ValueSource(strings = {"2024-03-01", "01/03/2024", "1/3/24", "2024-03", "Mar 2024", " Mar-24 "})
  void peopleTypeDatesInSeveralWays(String typed) {
    assertEquals(MARCH, DateFormat.standard().parse(typed));
    assertEquals(MARCH, DateFormat.of(DateShape.WEEK).parse(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "SERIAL, 45352, 2024-03-01",
    "COMPACT_MONTH, 202403, 2024-03-01",
    "YEAR, 2024, 2024-01-01",
    "FINANCIAL_YEAR, 2023-24, 2023-04-01",
    "FINANCIAL_YEAR, 2023/24, 2023-04-01",
    "QUARTER, 2024 Q2, 2024-04-01",
    "WEEK, 2024-W09, 2024-02-26"
  })
  void orAsInTheFile(DateShape shape, String typed, LocalDate date) {
    assertEquals(Optional.of(date), DateFormat.of(shape).parse(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "45352", "202403", "2024", "31/04/2024", "soon", "03/2024x"})
  void otherTextIsNoDate(String typed) {
    assertTrue(DateFormat.standard().parse(typed).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "MM/dd/yyyy, 03/01/2024, 2024-03-01",
    "d MMM yy, 1 MAR 24, 2024-03-01",
    "yyyy-MM, 2011-12, 2011-12-01",
    "yyyy, 2024, 2024-01-01",
    "yyyyMMdd, 20240301, 2024-03-01",
    "uuuu-DDD, 2024-062, 2024-03-02",
    "yyyy'Md', 2024Md, 2024-01-01",
    "dd/MM/yyyy, 01/03/2024 09:30, 2024-03-01",
    "dd/MM/yyyy, soon 09:30, ",
    "yyyy'y'MM, 2024y03, 2024-03-01",
    "dd/MM/yyyy HH:mm, 01/03/2024 09:30, 2024-03-01",
    "yyyy-QQQ, 2024-Q1, "
  })
  void patternsSayItThemselves(String pattern, String typed, LocalDate date) {
    assertEquals(Optional.ofNullable(date), DateFormat.ofPattern(pattern).read(typed));
  }

  /** The same century as without a pattern, by hand: 70 is the first of the century before. */
  @ParameterizedTest
  @CsvSource({
    "dd/MM/yy, 01/03/69, 2069-03-01",
    "dd/MM/yy, 01/03/70, 1970-03-01",
    "dd/MM/yy, 01/03/2024, ",
    "ddMMyy, 290272, 1972-02-29",
    "ddMMyy, 290273, ",
    "yy'yy'MM, 75yy03, 1975-03-01",
    "'u'yy-MM[-dd], u99-12-31, 1999-12-31",
    "'u'yy-MM[-dd], u00-12, ",
    "EEE d MMM uu, Sat 1 Mar 75, 1975-03-01",
    "yyy-MM-dd, 2024-03-01, 2024-03-01",
    "y-MM-dd, 75-03-01, 0075-03-01"
  })
  void yearsOfTwoDigitsAreThoseFrom1970(String pattern, String typed, LocalDate date) {
    assertEquals(Optional.ofNullable(date), DateFormat.ofPattern(pattern).read(typed));
  }

  /** Typed as people type them, in the order of the column. */
  @ParameterizedTest
  @CsvSource({
    "MM/dd/yyyy, 1/3/2024, 2024-01-03",
    "MM/dd/yyyy, 1-3-24, 2024-01-03",
    "MMM d yyyy, 01/03/2024, 2024-01-03",
    "LL/dd/yy, 1/3/2024, 2024-01-03",
    "MM/dd/yyyy, 31/3/2024, 2024-03-31",
    "yyyy-MM-dd, 1/3/2024, 2024-03-01",
    "dd/MM/yyyy, 1/3/2024, 2024-03-01",
    "'MM d' dd/MM/yyyy, 1/3/2024, 2024-03-01",
    "MM/yyyy, 1/3/2024, 2024-03-01"
  })
  void whatIsTypedHasTheOrderOfTheColumn(String pattern, String typed, LocalDate date) {
    assertEquals(Optional.of(date), DateFormat.ofPattern(pattern).parse(typed));
  }

  @Test
  void aPatternGoesBeforeTheUsualWays() {
    DateFormat american = DateFormat.ofPattern("MM/dd/yyyy");
    assertEquals(Optional.of(LocalDate.of(2024, 1, 3)), american.parse("01/03/2024"));
    assertEquals(Optional.of(LocalDate.of(2024, 3, 13)), american.parse("13/03/2024"));
    assertEquals(MARCH, american.parse("2024-03-01"));
  }

  @Test
  void patternsAreStrict() {
    assertTrue(DateFormat.ofPattern("dd/MM/yyyy").read("31/04/2024").isEmpty());
    assertTrue(DateFormat.ofPattern("dd/MM/yyyy").read("1/3/2024").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dd/MM", "dd/mm/yyyy", "DD/MM/YYYY", "yyyy-bb", "yyyy-MM-dd'", "'y'"})
  void whatIsNoPatternIsRefused(String pattern) {
    assertThrows(IllegalArgumentException.class, () -> DateFormat.ofPattern(pattern));
  }

  @Test
  void aColumnHasOneWay() {
    assertEquals(Optional.empty(), DateFormat.standard().read("2024-03-01"));
    assertEquals(Optional.empty(), DateFormat.of(DateShape.DAY).read("01/03/2024"));
    assertEquals(
        Optional.of(LocalDate.of(2011, 4, 1)),
        DateFormat.of(DateShape.FINANCIAL_YEAR).read("2011-12"));
    assertEquals(
        Optional.of(LocalDate.of(2011, 12, 1)), DateFormat.of(DateShape.MONTH).read("2011-12"));
  }

  @Test
  void saysHowDatesAreWritten() {
    assertEquals("day/month/year as in 01/03/2024", DateFormat.of(DateShape.DAY_FIRST).described());
  }
}
