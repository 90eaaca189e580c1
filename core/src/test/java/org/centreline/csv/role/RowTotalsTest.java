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
}
