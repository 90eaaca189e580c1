package org.centreline.csv.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.date.DateCells.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearAndPartTest {

  @ParameterizedTest
  @CsvSource({
    "202405, 2024, 5",
    "202454, 2024, 54",
    "20243, 2024, 3",
    "2024-05, 2024, 5",
    "5/2024, 2024, 5",
    "2024 12, 2024, 12",
    "195001, 1950, 1",
    "209912, 2099, 12"
  })
  void aYearAndANumber(String cell, int year, int number) {
    assertEquals(Optional.of(new YearAndPart(year, number)), YearAndPart.of(cell));
  }

  /** Week 5 of a financial year is none of the calendar. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2024",
        "194912",
        "210001",
        "202455",
        "2024-05-01",
        "2024-05-",
        "FY2024-05"
      })
  void nothingElse(String cell) {
    assertEquals(Optional.empty(), YearAndPart.of(cell));
  }

  /**
   * Weeks are told by six digits or a sign, as five digits may be how many came; quarters by one
   * that is no month with which a quarter begins; one cell in ten may be no such thing.
   */
  @ParameterizedTest
  @CsvSource({
    "WEEK, 202401 202402, true",
    "WEEK, 20241 20242, false",
    "WEEK, 20241 202410, true",
    "WEEK, 2024-9, true",
    "WEEK, 1 2 3 4 5 6 7 8 9 10, false",
    "WEEK, 202401 202402 202403 202404 202405 202406 202407 202408 202409 x, true",
    "WEEK, 202401 202402 202403 202404 202405 202406 202407 202408 x, false",
    "QUARTER, 20241 20242, true",
    "QUARTER, 20243 20244, true",
    "QUARTER, 202401 202404, false",
    "QUARTER, 202401 202404 202407 202410, false",
    "QUARTER, 20242 20245, false",
    "QUARTER, 20242 20240, false",
    "QUARTER, 20242 soon, false"
  })
  void theCellsOfAColumnAre(Unit unit, String cells, boolean are) {
    assertEquals(are, DateCells.areYearsAnd(unit, List.of(cells.split(" "))));
  }
}
