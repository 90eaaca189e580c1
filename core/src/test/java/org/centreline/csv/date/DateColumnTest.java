package org.centreline.csv.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateColumnTest {

  private static DateColumn column(String... texts) {
    List<String> days = List.of(texts).stream().map(new TimesOfDay()::day).toList();
    return new DateColumn(days, Optional.empty());
  }

  private static List<String> notices(DateColumn column, String... texts) {
    FileFindings findings = new FileFindings("x.csv");
    TimesOfDay times = new TimesOfDay();
    List.of(texts).forEach(times::day);
    column.note(times, findings);
    return findings.notices().stream().map(Notice::message).toList();
  }

  @Test
  void textsBecomeDays() {
    DateColumn column = column("01/03/2024", "1.4.24");
    assertEquals(LocalDate.of(2024, 3, 1).toEpochDay(), column.day(0));
    assertEquals(LocalDate.of(2024, 4, 1).toEpochDay(), column.day(1));
  }

  @Test
  void saysWhatIsWrong() {
    DateColumn column = column("01/03/2024", "01/04/2024", "31/04/2024", "2024-05-01", "soon");
    assertEquals(DateColumn.NONE, column.day(2));
    assertEquals(Code.BAD_DATE, column.code(2));
    assertEquals(Code.MIXED_DATE_FORMATS, column.code(3));
    assertEquals(Code.BAD_DATE, column.code(4));
    assertTrue(column.mismatch(2, "31/04/2024").expected().startsWith("a day that exists"));
    assertTrue(column.mismatch(4, "soon").fix().contains(Matter.DATE_FORMAT.toString()));
  }

  /** Month 1 of a financial year is April for some and January for others. */
  @Test
  void aNumberedMonthOfAFinancialYearIsAsked() {
    DateColumn column = column("2022/23 1", "2022/23 12");
    assertEquals(DateColumn.NONE, column.day(0));
    assertTrue(column.mismatch(0, "2022/23 1").expected().contains("April or January"));
    assertTrue(column.mismatch(0, "2022/23 1").fix().contains("by their names"));
    assertTrue(column.mismatch(0, "2022/23 13").fix().startsWith("mend the cell"));
    assertTrue(column.mismatch(0, "2022/23 0").fix().startsWith("mend the cell"));
    assertTrue(column.mismatch(0, "2022/24 1").fix().startsWith("mend the cell"));
    assertTrue(column.mismatch(0, "2022/23/1").fix().startsWith("mend the cell"));
  }

  @Test
  void namesThePatternWhereMonthsMayComeFirst() {
    DateColumn column = column("01-12-2024", "01-13-2024");
    assertTrue(
        column
            .mismatch(1, "01-13-2024")
            .fix()
            .endsWith("add " + Matter.DATE_FORMAT + " MM-dd-yyyy"));
    assertEquals("mend the cell", column("32/13/2024").mismatch(0, "32/13/2024").fix());
    assertEquals("mend the cell", column("31/04/2024").mismatch(0, "31/04/2024").fix());
  }

  /** The pattern that is named reads the column. */
  @ParameterizedTest
  @CsvSource({
    "1/7/2024 10/13/2024, M/d/yyyy",
    "10/7/2024 10/13/2024, M/d/yyyy",
    "01/07/24 10/13/24, MM/dd/yy",
    "1.7.24 1.13.24, M.d.yy"
  })
  void thePatternFitsEveryDateOfTheColumn(String cells, String pattern) {
    String[] texts = cells.split(" ");
    DateColumn column = column(texts);
    String fix = column.mismatch(texts.length - 1, texts[texts.length - 1]).fix();
    assertTrue(fix.endsWith("add " + Matter.DATE_FORMAT + " " + pattern), fix);
    DateColumn told = new DateColumn(List.of(texts), Optional.of(pattern));
    for (int i = 0; i < texts.length; i++) {
      assertTrue(told.day(i) != DateColumn.NONE, texts[i]);
    }
  }

  /** Three slips of thirteen are slips; three of twelve are another order. */
  @Test
  void monthsComeFirstWhereNoOtherOrderWillDo() {
    List<String> texts = new ArrayList<>();
    for (int day = 4; day <= 12; day++) {
      texts.add("01/" + day + "/2024");
    }
    texts.addAll(List.of("01/13/2024", "01/14/2024", "01/15/2024"));
    DateColumn column = column(texts.toArray(String[]::new));
    assertEquals(Optional.of(DateShape.MONTH_FIRST), column.shape());
    assertEquals(LocalDate.of(2024, 1, 4).toEpochDay(), column.day(0));
    texts.set(0, "soon");
    column = column(texts.toArray(String[]::new));
    assertEquals(Optional.of(DateShape.DAY_FIRST), column.shape());
    assertTrue(column.mismatch(11, "01/15/2024").expected().startsWith("a day that exists"));
    texts.set(0, "2024-01-04");
    assertEquals(Optional.of(DateShape.DAY_FIRST), column(texts.toArray(String[]::new)).shape());
    texts.set(0, "01/04/2024");
    texts.add("02/01/2024");
    assertEquals(Optional.of(DateShape.DAY_FIRST), column(texts.toArray(String[]::new)).shape());
  }

  @Test
  void saysWhatWasSupposed() {
    assertEquals(
        List.of("dates were read day first: 01/03/2024 is 2024-03-01"),
        notices(column("01/03/2024")));
    assertEquals(
        List.of("numbers were read as dates: 45352 is 2024-03-01"), notices(column("45352")));
    assertEquals(
        List.of("quarters of the calendar year: Q2 2024 is 2024-04-01"),
        notices(column("Q2 2024")));
    assertEquals(
        List.of("years of two digits were read as 1970 to 2069"), notices(column("Jan-24")));
    assertEquals(
        List.of("years of two digits were read as 1970 to 2069"),
        notices(new DateColumn(List.of("soon", "03/31/75"), Optional.of("MM/dd/yy"))));
    assertEquals(List.of(), notices(new DateColumn(List.of("31/03/75"), Optional.of("MM/dd/yy"))));
    assertEquals(
        List.of("the time of day in the dates was left out"),
        notices(column("2024-03-01T09:30"), "2024-03-01T09:30"));
    assertEquals(
        List.of(), notices(column("2024-03-01", "2024-W05", "2021/22 Q1"), "2024-03-01T00:00"));
  }

  @Test
  void datesThatTheClocksMoved() {
    String[] moved = {"2024-02-01", "2024-03-01", "2024-03-31", "2024-04-30"};
    assertTrue(notices(column(moved)).get(0).contains("clocks"));
    assertEquals(List.of(), notices(column("2024-02-29", "2024-03-31", "2024-04-30")));
    assertEquals(List.of(), notices(column("2024-02-01", "2024-03-15", "2024-03-31")));
    assertEquals(List.of(), notices(column("2024-02-01", "2024-03-31")));
  }

  @Test
  void datesThatChangeTheirHabitWereNotMovedByTheClocks() {
    assertEquals(
        List.of(
            "the dates are the last day of a month up to the one before 2021-08-01, which is a"
                + " first one: check that each lies in the month that it is meant for; "
                + Matter.EVERY
                + " month names each by its month"),
        notices(column("2021-05-31", "2021-06-30", "2021-07-31", "2021-08-01", "2021-09-01")));
    String back = notices(column("2021-05-01", "2021-06-01", "2021-07-31", "2021-08-31")).get(0);
    assertTrue(back.startsWith("the dates are the first day of a month up to the one"), back);
    String[] autumn = {"2023-09-01", "2023-09-01", "2023-10-01", "2023-10-31", "2023-11-30"};
    assertTrue(notices(column(autumn)).get(0).contains("clocks"));
    String[] summer = {"2023-05-01", "2023-06-01", "2023-06-30", "2023-07-31"};
    assertTrue(notices(column(summer)).get(0).contains("2023-06-30, which is a last one"));
  }

  @Test
  void aPatternIsTakenAtItsWord() {
    DateColumn column = new DateColumn(List.of("03/13/2024", "x"), Optional.of("MM/dd/yyyy"));
    assertEquals(LocalDate.of(2024, 3, 13).toEpochDay(), column.day(0));
    assertEquals(Code.BAD_DATE, column.code(1));
    assertTrue(column.mismatch(1, "x").expected().contains("MM/dd/yyyy"));
    assertEquals(List.of(), notices(column));
  }

  @Test
  void twoThatAreNoDaysAreSlips() {
    DateColumn column = column("01/13/2024", "01/14/2024", "01/05/2024");
    assertEquals(Optional.of(DateShape.DAY_FIRST), column.shape());
  }

  @Test
  void whatOnlyTheUserKnows() {
    assertTrue(column("FY2008", "FY2009").areNamedYears());
    assertTrue(column("22-Jan", "23-Jan").areNumbersAndMonths());
    assertTrue(column("2010-11", "2011-12").isAmbiguous());
    DateColumn plain = column("2024-01", "2024-02");
    assertFalse(plain.areNamedYears() || plain.areNumbersAndMonths() || plain.isAmbiguous());
  }

  @Test
  void eachCellIsToldWhatIsWrongWithIt() {
    DateColumn column = column("01/03/2024", "02/03/2024", "2024-05-01");
    assertEquals("write every date of the column in one way", fix(column, 2, "2024-05-01"));
    for (String far : List.of("01/03/1599", "01/03/2200")) {
      assertTrue(
          column.mismatch(0, far).expected().startsWith("a day in the years 1600 to 2199"), far);
    }
    for (String none : List.of("31/02/1600", "31/02/2199", "31/02/24")) {
      assertTrue(column.mismatch(0, none).expected().startsWith("a day that exists"), none);
    }
    assertEquals("take rows of totals out of the file", fix(column, 0, "Total"));
    assertTrue(fix(column, 0, "soon").startsWith("mend the cell, or name the way"));
    DateColumn undated = column("soon", "later");
    assertEquals(Code.BAD_DATE, undated.code(0));
    assertTrue(undated.mismatch(0, "01/03/1599").fix().startsWith("mend the cell, or name"));
  }

  private static String fix(DateColumn column, int text, String found) {
    return column.mismatch(text, found).fix();
  }

  @Test
  void theExampleIsOneThatReadsOtherwiseWithTheMonthFirst() {
    String told = "dates were read day first: ";
    assertEquals(
        told + "01/03/2024 is 2024-03-01",
        notices(column("soon", "02/02/2024", "01/03/2024", "03/01/2024")).get(0));
    assertEquals(
        told + "02/02/2024 is 2024-02-02",
        notices(column("soon", "02/02/2024", "03/03/2024")).get(0));
    assertEquals(told + "none", notices(column("31/02/2024")).get(0));
  }

  @Test
  void datesThatStandTwiceInAMonthOfSummerWereNotMoved() {
    List<String> one = notices(column("2024-06-01", "2024-06-30", "2024-07-31"));
    assertTrue(one.get(0).contains("names each by its month"), one.toString());
    List<String> three = notices(column("2024-03-01", "2024-03-31", "2024-04-30"));
    assertTrue(three.get(0).contains("clocks"), three.toString());
  }
}
