package org.centreline.csv.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DateShapeTest {

  @ParameterizedTest
  @EnumSource(DateShape.class)
  void everyExampleIsOfItsShape(DateShape shape) {
    String example = shape.described().substring(shape.described().indexOf("as in ") + 6);
    DateText read = DateText.read(example).orElseThrow();
    if (shape == DateShape.MONTH_FIRST) {
      // One text alone is read day first; only a column tells.
      assertEquals(DateShape.DAY_FIRST, read.shape());
      assertEquals("2024-03-31", DateText.monthFirst(example).orElseThrow().toString());
      return;
    }
    assertEquals(shape, read.shape());
    boolean asked = shape == DateShape.NAMED_YEAR || shape == DateShape.NUMBER_AND_MONTH;
    assertEquals(asked, read.date().isEmpty());
    read.date().ifPresent(day -> assertEquals(day, shape.start(day)));
  }

  /** As a calendar has them. */
  @ParameterizedTest
  @CsvSource({"DAY, 0", "WEEK, 0", "NAMED_MONTH, 1", "FINANCIAL_QUARTER, 3", "NAMED_YEAR, 12"})
  void periodsHaveMonths(DateShape shape, int months) {
    assertEquals(months, shape.months());
  }

  @ParameterizedTest
  @EnumSource(DateShape.class)
  void digitsAloneMayBeANumber(DateShape shape) {
    String example = shape.described().substring(shape.described().indexOf("as in ") + 6);
    assertEquals(example.matches("[0-9]+"), shape.isBareNumber());
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2024-03-31, 2024-03-31",
    "WEEK, 2024-03-31, 2024-03-25",
    "MONTH, 2024-03-31, 2024-03-01",
    "QUARTER, 2024-03-31, 2024-01-01",
    "FINANCIAL_QUARTER, 2024-04-30, 2024-04-01",
    "YEAR, 2024-03-31, 2024-01-01",
    "FINANCIAL_YEAR, 2024-03-31, 2023-04-01",
    "FINANCIAL_YEAR, 2024-04-01, 2024-04-01",
    "FINANCIAL_YEAR, 2024-12-31, 2024-04-01"
  })
  void periodsBegin(DateShape shape, LocalDate date, LocalDate start) {
    assertEquals(start, shape.start(date));
  }
}
