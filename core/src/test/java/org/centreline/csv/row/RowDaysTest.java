package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centreline.csv.daily.RowsBehind;
import org.centreline.csv.date.DateColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of groups, of others, and whether rows may be events. */
class RowDaysTest {

  private static final double NONE = Double.NaN;

  private final RowDays days = new RowDays(true);

  private static DateColumn column(String... texts) {
    return new DateColumn(List.of(texts), Optional.empty());
  }

  private void add(int group, int place, double value) {
    days.add(new MeasuredRow(2, group, place, value, NONE, NONE));
  }

  /** Rows that were summed up in a database. */
  private void summed(int rows, int ones, boolean wholes) {
    RowsBehind.Sums sums = new RowsBehind.Sums(ones, wholes, 9, NONE, false);
    MeasuredRow row = new MeasuredRow(2, 0, 0, 9, NONE, NONE);
    days.add(row.of(new RowsBehind(rows, Optional.of(sums))));
  }

  @Test
  void theDaysOfAGroupAreThoseOfItsNumbersInOrderAndOnce() {
    DateColumn dates = column("2024-03-01", "2024-01-05", "soon", "2024-02-01", "01/03/2024");
    add(1, 0, 4);
    add(1, 1, 4);
    add(1, 2, 4);
    add(1, 0, 5);
    add(0, 3, NONE);
    add(1, 3, NONE);
    List<LocalDate> own = List.of(LocalDate.of(2024, 1, 5), LocalDate.of(2024, 3, 1));
    assertEquals(own, days.of(1, dates));
    assertEquals(List.of(), days.of(0, dates));
    assertTrue(days.isBlank(3));
    assertFalse(days.isBlank(0));
    assertFalse(days.isBlank(4), "of a row that was not kept nothing is known");
    BitSet summed = new BitSet();
    summed.set(3);
    days.add(1, summed);
    assertFalse(days.isBlank(3));
    assertEquals(LocalDate.of(2024, 2, 1), days.of(1, dates).get(1));
  }

  @Test
  void nothingIsKeptWhereNothingAsksForIt() {
    RowDays none = new RowDays(false);
    none.add(new MeasuredRow(2, 0, 0, 1, NONE, NONE));
    none.add(0, new BitSet());
    none.addOther(1, "2024-05-01");
    NavigableSet<LocalDate> asked = new TreeSet<>(List.of(LocalDate.of(2024, 1, 1)));
    assertEquals(asked, none.ofFile(asked, column("2024-01-01")));
    assertFalse(none.areNeverZero());
    assertFalse(none.areSingleEvents());
  }

  /**
   * Asked for is ward A (bit 1) of 2024 (bit 2), from 5 January to 5 March. Rows of ward B between
   * make the ward no filter of time, so its row of April counts; rows of 2023 and of 2025 fail the
   * filter of the year, which no row between does.
   */
  @ParameterizedTest
  @CsvSource({
    "1 2024-02-01, 2024-01-05..2024-03-05",
    "1 2024-02-01 1 2024-04-01, 2024-01-05..2024-04-01",
    "1 2024-01-05 1 2023-11-01, 2023-11-01..2024-03-05",
    "1 2024-03-05 1 2024-04-01, 2024-01-05..2024-04-01",
    "1 2024-03-06, 2024-01-05..2024-03-05",
    "1 2024-01-04, 2024-01-05..2024-03-05",
    "1 2024-02-01 2 2023-12-01 3 2025-01-01, 2024-01-05..2024-03-05",
    "3 2024-02-01 2 2023-12-01, 2023-12-01..2024-03-05",
    "1 2024-02-01 2 2024-02-02 3 2025-01-01, 2024-01-05..2025-01-01",
    "1 soon 1 2024-04-01, 2024-01-05..2024-03-05"
  })
  void aFileGoesOnToRowsOfOthersUnlessAFilterIsOneOfTime(String others, String expected) {
    String[] parts = others.split(" ");
    for (int i = 0; i < parts.length; i += 2) {
      days.addOther(Long.parseLong(parts[i]), parts[i + 1]);
    }
    NavigableSet<LocalDate> asked =
        Stream.of("2024-01-05", "2024-03-05")
            .map(LocalDate::parse)
            .collect(Collectors.toCollection(TreeSet::new));
    NavigableSet<LocalDate> file = days.ofFile(asked, column("2024-01-05", "2024-03-05"));
    assertEquals(expected, file.first() + ".." + file.last());
  }

  /** A quarter of the numbers is 1, all are whole, none is 0. */
  @ParameterizedTest
  @CsvSource({
    "1 2 3 4, true",
    "1 2 3 4 5, false",
    "1 1 3 4 5, true",
    "1 2 0 4, false",
    "1 2 1.5 4, false",
    "1 2 -1 4, false",
    "1 2 NaN 3 4, true",
    "NaN, false",
    "1, true"
  })
  void numbersMayBeEventsWhereAQuarterIsOne(String numbers, boolean events) {
    Arrays.stream(numbers.split(" ")).forEach(number -> add(0, 0, Double.parseDouble(number)));
    assertEquals(events, days.areNeverZero());
  }

  @Test
  void rowsBehindSumsAreCountedEachByItself() {
    summed(8, 2, true);
    assertTrue(days.areNeverZero());
    assertFalse(days.areSingleEvents());
    summed(1, 0, true);
    assertFalse(days.areNeverZero(), "2 of 9");
    summed(7, 7, false);
    assertFalse(days.areNeverZero(), "not all are whole");
  }

  @Test
  void rowsOfOneAreSingleEventsWhereADateHasSeveral() {
    add(0, 0, 1);
    add(0, 1, 1);
    add(1, 0, 1);
    assertFalse(days.areSingleEvents(), "no group has two on a date");
    add(0, 2, NONE);
    assertFalse(days.areSingleEvents(), "nor is a row without a number one");
    add(1, 0, 1);
    assertTrue(days.areSingleEvents());
    add(1, 0, 2);
    assertFalse(days.areSingleEvents());
    assertFalse(new RowDays(true).areSingleEvents());
  }
}
