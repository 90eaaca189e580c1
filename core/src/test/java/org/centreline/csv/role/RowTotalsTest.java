package org.centreline.csv.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that are of all others. */
class RowTotalsTest {

  private static TableRoles roles(String lines) {
    return TableRoles.of(Texts.table(lines.replace(' ', '\n') + "\n"), ReadingOptions.standard());
  }

  private static RowTotals totals(String lines) {
    TableRoles roles = roles(lines);
    return roles.totals(roles.columns().get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ward,Falls,Days A,3,10 B,4,20 C,5,30 ,12,60 | 1",
        "Ward,Falls,Days ,12,60 A,3,10 B,4,20 C,5,30 | 1",
        "Ward,Falls,Days A,3,10 B,4,20 C,5, ,12,30 | 1",
        // The means of both, to a decimal.
        "Ward,Falls,Days A,3,11 B,4,20 C,4,30 ,3.7,20.3 | 1",
        "Ward,Falls,Days A,3,11 B,4,20 C,4,30 ,3.7,61 | 0",
        // A whole number may be the mean by chance, and nothing is the sum of nothings.
        "Ward,Falls,Days A,3,10 B,4,20 C,5,30 ,4,20 | 0",
        "Ward,Falls,Days A,0,0 B,0,0 C,0,0 ,0,0 | 0",
        // The one is the sum, the other is not.
        "Ward,Falls,Days A,3,10 B,4,20 C,5,30 ,12,61 | 0",
        "Ward,Falls,Days A,3,10 B,4,20 C,5,30 D,12,60 | 0",
        "Ward,Falls,Days A,3,10 B,4,20 ,7,30 | 0"
      })
  void anEndWithoutANameIsATotalWhereAllItsNumbersAreOfTheOthers(String lines, int found) {
    assertEquals(found == 1 ? Set.of("") : Set.of(), totals(lines).atTheEnds(List.of(1, 2)));
  }

  @Test
  void endsAreLookedAtOneAfterTheOther() {
    String lines = "Ward,Falls A,3 B,4 C,5 D,8 Total,20 Average,5";
    assertEquals(Set.of("Total", "Average"), totals(lines).atTheEnds(List.of(1)));
  }

  @Test
  void ofMoreRowsThanAreLookedAtTheEndIsNotKnown() {
    StringBuilder lines = new StringBuilder("Ward,Falls Total,6000");
    for (int i = 0; i < 6000; i++) {
      lines.append(" W").append(i).append(",1");
    }
    assertEquals(Set.of(), totals(lines.toString()).atTheEnds(List.of(1)));
  }

  @Test
  void totalsAreNoneWhereHardlyAnythingElseIsLeft() {
    assertEquals(
        Set.of(), totals("Ward,Falls A,3 Total,3 All,3").of(new int[] {0, 0, 0}, List.of(1)));
    assertEquals(
        Set.of("Total"), totals("Ward,Falls A,3 B,4 Total,7").of(new int[] {0, 0, 0}, List.of(1)));
  }

  /** Rows between those of months; the months come to 3 + 4 + 5 falls of 10 + 20 + 30 days. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Quarter_1,12,60 | below | Quarter_1",
        "Quarter_1,12,60 | above | Quarter_1",
        // The one number is the sum, the other is not.
        "Quarter_1,12,61 | below | none",
        "Quarter_1,13,60 | below | none",
        "Total_of_Q1,99,99 | below | Total_of_Q1",
        // A month written another way is no total, whatever it comes to.
        "03/2024,12,60 | below | none",
        "soon,5,30 | below | none"
      })
  void betweenMonthsATotalIsNamedSoOrAddsThreeUp(String row, String where, String found) {
    String months = " Jan-24,3,10 Feb-24,4,20 Mar-24,5,30";
    String first = where.equals("below") ? months + " " + row : " " + row + months;
    String lines = "Month,Falls,Days" + first + " Apr-24,8,70 May-24,9,80";
    assertEquals(found == null ? Set.of() : Set.of(found), totals(lines).between(List.of(1, 2)));
  }

  @Test
  void twoMonthsAreNoQuarterAndNothingIsNoSum() {
    String two = "Month,Falls Jan-24,3 Feb-24,4 So_far,7 Mar-24,5";
    assertEquals(Set.of(), totals(two).between(List.of(1)));
    String none = "Month,Falls Jan-24,0 Feb-24,0 Mar-24,0 So_far,0 Apr-24,5";
    assertEquals(Set.of(), totals(none).between(List.of(1)));
  }

  /** A trust of three wards on four dates, one of them mended later: 10, 20, 30 and 44 of 40. */
  @ParameterizedTest
  @CsvSource({"Trust, 44, true", "Trust, 45, false", "Ash, 44, false"})
  void aBarePlaceIsATotalWhereItIsNearlyTheSum(String name, int last, boolean total) {
    StringBuilder lines = new StringBuilder("Ward,Falls");
    int[] alike = new int[16];
    for (int date = 0; date < 4; date++) {
      for (int ward = 0; ward < 3; ward++) {
        int falls = (date + 1) * (ward == 0 ? 5 : ward == 1 ? 3 : 2);
        lines.append(" W").append(ward).append(',').append(falls);
      }
      int all = date == 3 ? last : 10 * (date + 1);
      lines.append(' ').append(name).append(',').append(all);
      for (int row = 0; row < 4; row++) {
        alike[4 * date + row] = 4 * date;
      }
    }
    Set<String> found = totals(lines.toString()).of(alike, List.of(1));
    assertEquals(total ? Set.of(name) : Set.of(), found);
  }
}
