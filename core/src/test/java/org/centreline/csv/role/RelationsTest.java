package org.centreline.csv.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which columns are worked out of others, row by row. */
class RelationsTest {

  /** Lines are parted by blanks; an underscore stands for a blank. */
  private static TableRoles roles(String lines) {
    String text = lines.replace(' ', '\n').replace('_', ' ') + "\n";
    return TableRoles.of(Texts.table(text), ReadingOptions.standard());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A,B,C,T 1,2,3,6 2,3,4,9 3,3,5,11 | [0, 1, 2]=3",
        "T,A,B,C 6,1,2,3 9,2,3,4 11,3,3,5 | [1, 2, 3]=0",
        "A,B,T,C 1,2,6,3 2,3,9,4 3,3,11,5 | [0, 1, 3]=2",
        // Of two it does not matter where they stand; three stand side by side.
        "A,X,B,T 1,50,2,3 2,61,3,5 3,40,3,6 | [0, 2]=3",
        "A,X,B,C,T 1,50,2,3,6 2,61,3,4,9 3,40,3,5,11 | ''",
        // Three rows tell, and rows without a number do not.
        "A,B,T 1,2,3 2,3,5 | ''",
        "A,B,T 1,2,3 2,3,5 3,,3 | ''",
        "A,B,T 1,2,3 2,3,5 3,,3 4,7, 3,3,6 | [0, 1]=2",
        "A,B,T 1,2,3 2,3,5 3,3,7 | ''",
        // Where hardly a row has both, the one is the other.
        "A,B,T 3,0,3 0,4,4 5,0,5 2,2,4 | ''",
        "A,B,T 3,1,4 0,4,4 5,0,5 2,2,4 | [0, 1]=2",
        // Marks add nothing up, halves do, other parts do not.
        "A,B,T 1,1,2 1,1,2 1,1,2 | ''",
        "A,B,T 2,1,3 2,1,3 1,1,2 | ''",
        "A,B,T 1.5,2.5,4 2,3.5,5.5 4,2,6 | [0, 1]=2",
        "A,B,T 1.2,2.3,3.5 2,3.5,5.5 4,2,6 | ''"
      })
  void aColumnIsTheSumOfOthersInEveryRow(String lines, String expected) {
    String found =
        roles(lines).sums().stream()
            .map(sum -> sum.parts() + "=" + sum.total())
            .collect(Collectors.joining(" "));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // To the digits shown: 1 / 3 is 0.33 and not 0.34.
        "Done,Out,R 1,3,0.33 2,3,0.67 1,2,0.5 | 0/1=2 1",
        "Done,Out,R 1,3,0.34 2,3,0.67 1,2,0.5 | ''",
        "Done,Out,R 1,3,0.333333333333333 2,7,0.285714285714286 5,11,0.454545454545455 | 0/1=2 1",
        // 7 of 1,100 are 0.636 %, 6.36 per 1,000 and so on.
        "Done,Out,R 5,1000,0.5 7,1100,0.6 9,1000,0.9 | 0/1=2 100",
        "R,Out,Done 5.0,1000,5 6.4,1100,7 9.0,1000,9 | 2/1=0 1000",
        "Done,Out,R 5,1000,50.0 7,1100,63.6 9,1000,90.0 | 0/1=2 10000",
        "Done,Out,R 5,1000,500.0 7,1100,636.4 9,1000,900.0 | 0/1=2 100000",
        // Rows that lack one of them, or are out of nothing, tell nothing.
        "Done,Out,R 1,3,0.33 2,3,0.67 1,2,0.5 4,0,0.9 ,5,0.1 5,,0.1 5,5, | 0/1=2 1",
        "Done,Out,R 1,3,0.33 2,3,0.67 4,0,0.9 ,5,0.1 5,,0.1 5,5, | ''",
        // Parts of a day are days of care; parts of what nothing is known of are not.
        "Done,Bed_days,R 5,10.5,0.48 7,12.5,0.56 3,8.5,0.35 | 0/1=2 1",
        "Done,Out,R 5,10.5,0.48 7,12.5,0.56 3,8.5,0.35 | ''",
        "Done,Bed_days,R 5.5,10,0.55 7,12,0.58 3,8,0.38 | ''",
        // Whole numbers are percentages where that is said.
        "Done,Out,%_seen 50,100,50 30,120,25 21,50,42 | 0/1=2 100",
        "Done,Out,R 50,100,50 30,120,25 21,50,42 | ''"
      })
  void aColumnIsTheQuotientOfTwoInEveryRow(String lines, String expected) {
    String found =
        roles(lines).quotients().stream()
            .map(q -> q.part() + "/" + q.whole() + "=" + q.check() + " " + Math.round(q.scale()))
            .collect(Collectors.joining(" "));
    assertEquals(expected, found);
  }

  /**
   * Among 60 columns all are tried, among more those within 20, among more than 1,000 those within
   * five; on both sides.
   */
  @ParameterizedTest
  @CsvSource({
    "60, 30, 0, 59, true",
    "61, 30, 10, 50, true",
    "61, 30, 9, 50, false",
    "61, 30, 10, 51, false",
    "1000, 30, 10, 50, true",
    "1001, 30, 25, 35, true",
    "1001, 30, 24, 35, false",
    "1001, 30, 25, 36, false"
  })
  void inWideTablesNeighboursAreTried(int all, int check, int part, int whole, boolean found) {
    String[][] rows = {
      {"R", "D", "O"}, {"0.5", "50", "100"}, {"0.2", "20", "100"}, {"0.4", "8", "20"}
    };
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows.length; row++) {
      String[] cells = new String[all];
      for (int i = 0; i < all; i++) {
        cells[i] = (row == 0 ? "N" : "x") + i;
      }
      cells[check] = rows[row][0];
      cells[part] = rows[row][1];
      cells[whole] = rows[row][2];
      text.append(Arrays.stream(cells).collect(Collectors.joining(","))).append(' ');
    }
    assertEquals(found ? 1 : 0, roles(text.toString().strip()).quotients().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What is the same in every row, or said to be summed.
        "Target 95 95 95 | CODE",
        "Target 95 95 | COUNT",
        "Target 95 95 96 | COUNT",
        "Falls 95 95 95 | COUNT",
        "Falls_so_far 3 9 5 | CUMULATIVE",
        // Numbers of cases: steps of 60, five digits, and either way.
        "Visit_no 100 160 220 | ID",
        "Visit_no 100 161 222 | COUNT",
        "Visit_no 10000 12 5000 | ID",
        "Visit_no 9999 12 5000 | COUNT",
        "Visit_no 101 104 | COUNT",
        "Visit_no 1.5 3 5 | MEASUREMENT",
        "Visit_no 104 103 101 | ID",
        "Falls 5 4 3 2 1 | ID",
        "Falls 1 2 3 4 | COUNT",
        // From 0 to 1, to 100, and beyond.
        "Mortality 0 0.5 1 | SHARE",
        "Mortality 0 0.5 1.01 | PERCENTAGE",
        "Mortality -0.1 0.5 0.7 | RATE",
        "Mortality 0 1.5 100 | PERCENTAGE",
        "Mortality 0 1.5 100.1 | RATE",
        "Mortality 5 100 7 | PERCENTAGE",
        "Mortality 5 101 7 | COUNT",
        "Days_between 0 7 12 | TIME_BETWEEN",
        "Ward 1 2 1 2 | CODE",
        "Ward_falls 1 2 1 2 | COUNT",
        "Trust_code 12 14 12 14 | CODE",
        "Trust_codes 12 14 13 12 14 | COUNT",
        "Station 1.5 2 1.5 2 | MEASUREMENT",
        "Financial_year 2020/21 2021/22 2022/23 | DATE",
        "Hour 24 9 24 9 | TIME_OF_DAY",
        "Hour 25 9 25 9 | MEASUREMENT",
        "Month_name Jan Feb Mar | CODE",
        "Ward Jan Feb Mar | GROUP"
      })
  void oneColumnByItself(String lines, Role role) {
    assertEquals(role, roles(lines).columns().get(0).role());
  }
}
