package org.centreline.csv.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that add up another one are no counts of their own, whatever they are called. */
class RunningSumsOfColumnsTest {

  /** Falls of 16 months, and what they come to since each April. */
  private static final String FALLS =
      "2,2 0,2 1,3 3,6 0,6 1,7 2,9 2,11 0,11 1,12 0,12 0,12 3,3 1,4 0,4 2,6";

  private static ColumnRole second(String rows) {
    StringBuilder text = new StringBuilder("Month,Falls,Number\n");
    int month = 3;
    for (String row : rows.split(" ")) {
      text.append(2023 + month / 12).append('-').append(month % 12 + 101).append("-01,");
      text.append(row).append('\n');
      month++;
    }
    String table = text.toString().replaceAll("-1(\\d\\d)-01", "-$1-01");
    return TableRoles.of(Texts.table(table), ReadingOptions.standard()).columns().get(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FALLS,
        // Months to come: nothing in either, a sum that goes on, and a month nobody filled in.
        FALLS + " , , ,",
        FALLS + " ,6 ,6 ,6",
        "2,2 0,2 1,3 , 3,6 0,6 1,7 2,9 2,11 0,11 1,12 0,12 0,12 3,3 1,4 0,4 2,6",
        ", , 1,1 3,4 0,4 1,5 2,7 2,9 0,9 1,10 0,10 0,10 3,3 1,4 0,4 2,6",
        // The file begins within a year.
        "2,9 0,9 1,10 3,13 0,13 1,14 2,16 2,18 0,18 1,19 0,19 0,19 3,3 1,4 0,4 2,6"
      })
  void aSumThatStartsAnewWithTheYear(String rows) {
    ColumnRole role = second(rows);
    assertEquals(Role.CUMULATIVE, role.role(), rows);
    assertTrue(role.evidence().contains("adds up 'Falls'"), role.evidence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // One month that is not added.
        "2,2 0,2 1,3 3,7 0,6 1,7 2,9 2,11 0,11 1,12 0,12 0,12 3,3 1,4 0,4 2,6",
        // Beside a column of nothings all that stays as it is would add them up.
        "0,24 0,24 0,24 0,24 0,24 0,24 0,24 0,24 0,24 0,24 0,24 0,24 0,24 0,24 0,24 0,24",
        // Rare events that two columns have alike.
        "0,0 0,0 2,2 0,0 0,0 0,0 0,0 1,1 0,0 0,0 0,0 0,0 0,0 1,1 0,0 0,0 0,0 2,2 0,0 0,0",
        // The same numbers twice start anew in every row.
        "2,2 0,0 1,1 3,3 0,0 1,1 2,2 2,2 0,0 1,1 0,0 0,0 3,3 1,1 0,0 2,2"
      })
  void whatAddsNothingUpIsACount(String rows) {
    assertEquals(Role.COUNT, second(rows).role(), rows);
  }

  /** One sum without its month: what is added is not known, but that a year is summed shows. */
  @Test
  void aSumOfAYearShowsByItself() {
    ColumnRole role = second("2,2 0,2 1,3 ,6 0,6 1,7 2,9 2,11 0,11 1,12 0,12 0,12 3,3 1,4 0,4 2,6");
    assertEquals(Role.CUMULATIVE, role.role());
    assertEquals("it rises and starts anew, as sums of a year do", role.evidence());
  }
}
