package org.centreline.csv.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-03-01|DAY|2024-03-01",
        "2024/3/1|DAY|2024-03-01",
        "2024.03.01|DAY|2024-03-01",
        "01/03/2024|DAY_FIRST|2024-03-01",
        "1-3-24|DAY_FIRST|2024-03-01",
        "01 03 2024|DAY_FIRST|2024-03-01",
        "Fri 01/03/2024|DAY_FIRST|2024-03-01",
        "1 Mar 2024|DAY_NAMED_MONTH|2024-03-01",
        "01-MAR-24|DAY_NAMED_MONTH|2024-03-01",
        "1st March, 2024|DAY_NAMED_MONTH|2024-03-01",
        "March 1, 2024|DAY_NAMED_MONTH|2024-03-01",
        "Friday 1 March 2024|DAY_NAMED_MONTH|2024-03-01",
        "2024-03|MONTH|2024-03-01",
        "03/2024|MONTH|2024-03-01",
        "2024/03|MONTH|2024-03-01",
        "2011-12|MONTH|2011-12-01",
        "Mar 2024|NAMED_MONTH|2024-03-01",
        "March-24|NAMED_MONTH|2024-03-01",
        "Sept 2024|NAMED_MONTH|2024-09-01",
        "2024 MAR|NAMED_MONTH|2024-03-01",
        "Mar24|NAMED_MONTH|2024-03-01",
        "2024|YEAR|2024-01-01",
        "202403|COMPACT_MONTH|2024-03-01",
        "20240301|COMPACT_DAY|2024-03-01",
        "45352|SERIAL|2024-03-01",
        "45352.75|SERIAL|2024-03-01",
        "45352,041666667|SERIAL|2024-03-01",
        "2021/22|FINANCIAL_YEAR|2021-04-01",
        "2021/2022|FINANCIAL_YEAR|2021-04-01",
        "FY2021/22|FINANCIAL_YEAR|2021-04-01",
        "FY2011-12|FINANCIAL_YEAR|2011-04-01",
        "1999-00|FINANCIAL_YEAR|1999-04-01",
        "2000-01|MONTH|2000-01-01",
        "2008/9|MONTH|2008-09-01",
        "3/2024|MONTH|2024-03-01",
        "03/1900|MONTH|1900-03-01",
        "01.1950|MONTH|1950-01-01",
        "12.2099|MONTH|2099-12-01",
        "Mar 24|NAMED_MONTH|2024-03-01",
        "Mar, 2024|NAMED_MONTH|2024-03-01",
        "2024 Jan.|NAMED_MONTH|2024-01-01",
        "22. Jan. 2024|DAY_NAMED_MONTH|2024-01-22",
        "1 März 2024|DAY_NAMED_MONTH|2024-03-01",
        "1 Marzo 2024|DAY_NAMED_MONTH|2024-03-01",
        "1 août 2024|DAY_NAMED_MONTH|2024-08-01",
        "2nd Aug 2024|DAY_NAMED_MONTH|2024-08-02",
        "3rd Aug 2024|DAY_NAMED_MONTH|2024-08-03",
        "4th Aug 2024|DAY_NAMED_MONTH|2024-08-04",
        "w/e Fri 01/03/2024|DAY_FIRST|2024-03-01",
        "Q1, 2024|QUARTER|2024-01-01",
        "20000|SERIAL|1954-10-03",
        "80000|SERIAL|2119-01-11",
        "1600-01-01|DAY|1600-01-01",
        "2199-12-31|DAY|2199-12-31",
        "FY2021/22 Q4|FINANCIAL_QUARTER|2022-01-01",
        "1999/00|FINANCIAL_YEAR|1999-04-01",
        "2012-13|FINANCIAL_YEAR|2012-04-01",
        "2024 Q1|QUARTER|2024-01-01",
        "1. Quartal 2024|QUARTER|2024-01-01",
        "2024 3° trim.|QUARTER|2024-07-01",
        "12.2024|MONTH|2024-12-01",
        "set-24|NAMED_MONTH|2024-09-01",
        "set 2024|NAMED_MONTH|2024-09-01",
        "5 March. 2024|DAY_NAMED_MONTH|2024-03-05",
        "Q4-2024|QUARTER|2024-10-01",
        "2024-Q2|QUARTER|2024-04-01",
        "2021/22 Q4|FINANCIAL_QUARTER|2022-01-01",
        "Q1 2021/22|FINANCIAL_QUARTER|2021-04-01",
        "2024-W05|WEEK|2024-01-29",
        "2024W05|WEEK|2024-01-29",
        "2024-W05-3|WEEK|2024-01-31",
        "2020-W53|WEEK|2020-12-28",
        "2024-03-01T09:30:00Z|DAY|2024-03-01",
        "01/03/2024 00:00|DAY_FIRST|2024-03-01",
        "2024-03-01 9:30 PM|DAY|2024-03-01",
        "w/e 01/03/2024|DAY_FIRST|2024-03-01",
        "Week ending 1 Mar 2024|DAY_NAMED_MONTH|2024-03-01"
      })
  void readsWhatPeopleWrite(String text, DateShape shape, LocalDate date) {
    assertEquals(Optional.of(new DateText(shape, Optional.of(date))), DateText.read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "31/04/2024, DAY_FIRST",
    "29/02/2023, DAY_FIRST",
    "00/01/2024, DAY_FIRST",
    "01/13/2024, DAY_FIRST",
    "2024-02-30, DAY",
    "2021-W53, WEEK",
    "2024-W00, WEEK",
    "2024-W05-8, WEEK",
    "2024 Q5, QUARTER",
    "2024 Q0, QUARTER",
    "2300 Q1, QUARTER",
    "2300-W01, WEEK",
    "2024-W05-0, WEEK",
    "2024-00, MONTH",
    "0024-01-01, DAY",
    "2300-01-01, DAY",
    "2021/23, MONTH",
    "31 Feb 2024, DAY_NAMED_MONTH"
  })
  void knowsTheShapeOfDaysThatNeverWere(String text, DateShape shape) {
    assertEquals(Optional.of(new DateText(shape, Optional.empty())), DateText.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "12",
        "123",
        "1234567",
        "90000.5",
        "1234567.5",
        "45352.7.5",
        "45352,7.5",
        "123456789",
        "1599",
        "19999",
        "80001",
        "202413",
        "2024.5",
        "1.2024",
        "00.2024",
        "13.2024",
        "12.1949",
        "12.2100",
        "2021/23 Q1",
        "2021/2023 Q1",
        "Q1 2021/23",
        "2021/2023",
        "2034,12",
        "2024-",
        "-2024",
        "2024-03-",
        "124-Jan",
        "12 set",
        "set 12",
        "Jan 5",
        "Mar 1",
        "5 Marzo",
        "2024-Mar-",
        "Q1",
        "Q1 24",
        "W05",
        "2024 03/01",
        "01/03-2024",
        "01/03/202",
        "1/3/4",
        "soon",
        "Ward 5",
        "12:30",
        "2024-03-01-05",
        "1,273",
        "Monday",
        "2024-03-01 soon",
        "45352.",
        "FY8",
        "1,3,2024",
        "1'3'2024",
        "2x Aug 2024",
        "anf 2024",
        // Months and weeks of a financial year begin in April, or whenever it does.
        "FY2024-03",
        "FY2024/25 3",
        "FY2024 Mar",
        "FY2024-W05",
        "FY202403",
        "FY2024-03-01",
        "FY45352"
      })
  void takesNothingElseForADate(String text) {
    assertTrue(DateText.read(text).isEmpty(), () -> DateText.read(text).toString());
  }

  /** It is written like a date, and nobody knows which. */
  @ParameterizedTest
  @ValueSource(strings = {"24-Jan", "5 March", "1-Jan", "22/Sep", "12-set"})
  void aNumberAndAMonthAreNoDayYet(String text) {
    DateText read = DateText.read(text).orElseThrow();
    assertEquals(DateShape.NUMBER_AND_MONTH, read.shape());
    assertTrue(read.date().isEmpty());
  }

  @Test
  void weeksAreThoseOfIso() {
    for (LocalDate day = LocalDate.of(1999, 12, 20); day.getYear() < 2031; day = day.plusDays(1)) {
      String text =
          "%d-W%02d-%d"
              .formatted(
                  day.get(IsoFields.WEEK_BASED_YEAR),
                  day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                  day.getDayOfWeek().getValue());
      assertEquals(Optional.of(day), DateText.read(text).flatMap(DateText::date), text);
    }
  }

  @Test
  void aFinancialYearMayBeWrittenLikeAMonth() {
    assertEquals(Optional.of(LocalDate.of(2011, 4, 1)), DateText.financialYear("2011-12"));
    assertEquals(Optional.of(LocalDate.of(2011, 4, 1)), DateText.financialYear("2011/2012"));
    assertTrue(DateText.financialYear("2011-11").isEmpty());
    assertTrue(DateText.financialYear("soon").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "2022/23 1, true",
    "2022/23 12, true",
    "2022/2023 5, true",
    "2022/23 0, false",
    "2022/23 13, false",
    "2022/24 1, false",
    "2022/23/1, false",
    "2022/23-1, false",
    "2022/23, false",
    "soon, false"
  })
  void aMonthOfAFinancialYearMayHaveANumber(String text, boolean numbered) {
    assertEquals(numbered, DateText.isNumberedMonth(text));
  }

  @Test
  void longerThanFortyCharactersIsNoDate() {
    assertTrue(DateText.read("1" + " ".repeat(31) + "Mar 2024").isPresent());
    assertTrue(DateText.read("1" + " ".repeat(32) + "Mar 2024").isEmpty());
  }
}
