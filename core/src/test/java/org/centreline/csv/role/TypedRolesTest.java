package org.centreline.csv.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.centreline.csv.daily.DailyColumn;
import org.centreline.csv.daily.DailyColumn.Kind;
import org.centreline.csv.daily.DailyLook.Cells;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a column of a database is, of which only its type, its name and its ends are known. */
class TypedRolesTest {

  @ParameterizedTest
  @CsvSource({
    "Seen, DAY, 0, 0, EMPTY",
    "Seen, DAY, 100, 60, DATE",
    "Seen, ZONED, 100, 60, DATE",
    "Seen, CLOCK, 100, 60, TIME_OF_DAY",
    "Seen, TRUTH, 100, 2, ANSWER",
    "Seen, OTHER, 100, 60, NOTE",
    "Surname, TEXT, 100, 60, PERSONAL",
    "Reference, TEXT, 100, 100, ID",
    "Story, TEXT, 7, 7, NOTE",
    "Story, TEXT, 100, 99, NOTE",
    "Story, TEXT, 1000, 61, NOTE",
    "Story, TEXT, 100, 20, CATEGORY",
    "Ward, TEXT, 100, 20, GROUP"
  })
  void aTypeAndHowOftenThingsRepeatTellWhatAColumnIs(
      String name, Kind kind, long filled, long different, Role role) {
    Cells cells = new Cells(filled, different, Double.NaN, Double.NaN, true, Optional.empty());
    assertEquals(role, TypedRoles.of(new DailyColumn(name, kind, "sql"), cells, 3).role());
  }

  @ParameterizedTest
  @CsvSource({
    // Numbers of rows have no gap; those of people and cases are each their own.
    "Line, 100, 100, 1, 100, true, ID",
    "Line, 100, 100, 1, 900, true, COUNT",
    "Line, 7, 7, 1, 7, true, COUNT",
    "Line, 100, 100, 1, 100, false, MEASUREMENT",
    "Incident, 100, 99, 1, 900, true, ID",
    "Patient, 100, 100, 1, 900, true, ID",
    "Incident, 100, 50, 1, 900, true, COUNT",
    "Line, 100, 99, 1, 99, true, COUNT",
    "NHS number, 100, 100, 4000000000, 9999999999, true, ID",
    "NHS number, 100, 50, 4000000000, 9999999999, true, PERSONAL",
    "Seen, 100, 2, 0, 1, true, FLAG",
    "Things, 100, 2, 0, 2, true, COUNT",
    "Things, 100, 1, 1, 1, true, COUNT",
    "Falls to date, 100, 50, 0, 90, true, CUMULATIVE",
    "Percentage, 100, 50, 0, 90, true, PERCENTAGE",
    "SMR, 100, 50, 80, 120, false, RATE",
    "Bed days, 100, 50, 0, 90, true, EXPOSURE",
    "Bed days, 100, 50, -1, 90, true, MEASUREMENT",
    "Days, 100, 50, 0, 90, true, MEASUREMENT",
    "Doses, 100, 50, 0, 90, true, EXPOSURE",
    "Doses, 100, 50, -1, 90, true, MEASUREMENT",
    "Things, 100, 50, -1, 90, true, MEASUREMENT",
    "Things, 100, 50, 0, 90, false, MEASUREMENT",
    "Admissions, 100, 50, 0, 90, true, CASES",
    "Things, 100, 50, 0, 90, true, COUNT"
  })
  void numbersGoByTheirNameAndTheirEnds(
      String name,
      long filled,
      long different,
      double least,
      double most,
      boolean whole,
      Role role) {
    Cells cells = new Cells(filled, different, least, most, whole, Optional.empty());
    DailyColumn column = new DailyColumn(name, Kind.NUMBER, "integer");
    assertEquals(role, TypedRoles.of(column, cells, 0).role());
  }
}
