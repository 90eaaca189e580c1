package org.centreline.csv.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows in the order of their dates, and other columns, make of one. */
class RoleRevisionTest {

  /** Sums since April of 15 months, and counts that fall month by month. */
  private static final String SUMS = "2 3 7 8 11 12 15 19 20 22 23 25 1 4 6";

  private static final String FALLING = "48 47 45 44 42 40 39 37 36 33 31 30 29 27 24";

  private static TableRoles roles(String names, List<String> rows) {
    String text = names + "\n" + String.join("\n", rows) + "\n";
    return TableRoles.of(Texts.table(text), ReadingOptions.standard());
  }

  /** A row a number; the month stands in for the place holders of the dates. */
  private static List<String> months(String pattern, String numbers) {
    List<String> rows = new ArrayList<>();
    for (String number : numbers.split(" ", -1)) {
      int month = rows.size() + 3;
      String year = "" + (2022 + month / 12);
      String dated = pattern.replace("YYYY", year).replace("MM", "" + (month % 12 + 101));
      rows.add(dated.replace("-1", "-").replace(",1", ",") + "," + number);
    }
    return rows;
  }

  /** Files begin with the oldest or the newest, or stand in no order; months are the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Month,Falls | YYYY-MM",
        "Year,Month,Falls | YYYY,MM",
        "From,To,Falls | YYYY-MM-01,YYYY-MM-28",
        "Month,At,Falls | YYYY-MM-01 09:30,x"
      })
  void aRunningTotalIsOneWhereverItsRowsStand(String names, String dates) {
    for (int seed = 0; seed < 8; seed++) {
      List<String> sums = months(dates, SUMS);
      List<String> falling = months(dates, FALLING);
      List<String> first = months(dates, SUMS.substring(0, SUMS.indexOf(" 1 ")));
      for (List<String> rows : List.of(sums, falling, first)) {
        if (seed == 1) {
          Collections.reverse(rows);
        } else if (seed > 1) {
          Collections.shuffle(rows, new Random(seed));
        }
      }
      ColumnRole anew = roles(names, sums).named("Falls").orElseThrow();
      assertEquals("it rises and starts anew, as sums of a year do", anew.evidence());
      assertEquals(Role.CUMULATIVE, anew.role());
      ColumnRole never = roles(names, first).named("Falls").orElseThrow();
      assertEquals("it never falls", never.evidence());
      assertEquals(Role.COUNT, roles(names, falling).named("Falls").orElseThrow().role());
    }
  }

  /** A month each: 2, 1, 4, 1 and so on, of which the sums are made, in the order of a newest. */
  @Test
  void whatAddsAnotherColumnUpDoesSoFromTheNewestToo() {
    List<String> rows =
        months("YYYY-MM", "2,2 1,3 4,7 1,8 3,11 1,12 3,15 4,19 1,20 2,22 1,23 2,25");
    Collections.reverse(rows);
    ColumnRole sums = roles("Month,Falls,Tally", rows).columns().get(2);
    assertEquals("it adds up 'Falls'", sums.evidence());
  }

  /** A row without a date stands last; where many are so, as the file has them. */
  @Test
  void rowsWithoutDatesStandBehindTheOthers() {
    List<String> rows = months("YYYY-MM", "1 3 4 6 8 9 12 13 15 18 19 20 22");
    Collections.reverse(rows);
    rows.add(0, ",90");
    assertEquals(Role.CUMULATIVE, roles("Month,Falls", rows).columns().get(1).role());
    rows.add(0, ",");
    rows.replaceAll(row -> row.replaceAll("2022-0[4-7]", ""));
    assertEquals(Role.COUNT, roles("Month,Falls", rows).columns().get(1).role());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Twelve that never fall, and more than half of them different.
        "1 1 2 2 3 3 4 4 5 5 6 7 | CUMULATIVE",
        "1 1 2 2 3 3 4 4 5 5 6 6 | COUNT",
        "1 3 4 6 8 9 12 13 15 18 19 | COUNT",
        "1 3 4 6 8  9 12 13 15 18 19 | COUNT",
        "1 3 4 6 8  9 12 13 15 18 19 21 | CUMULATIVE",
        "1 3 4 6 8 9 12 13 15 18 19 18 | COUNT",
        // Six months and six, the first falling to less than half.
        "3 5 9 10 14 15 2 4 5 9 11 12 | CUMULATIVE",
        "3 5 9 10 14 15 7 8 9 11 13 14 | CUMULATIVE",
        "3 5 9 10 14 14 7 8 9 11 13 14 | COUNT",
        "3 5 9 10  15 7 8 9 11 13 14 16 | COUNT",
        // The first year may be a part, of the years between every one is whole.
        "14 15 2 4 5 9 11 12 1 3 4 6 7 9 | CUMULATIVE",
        "9 14 15 2 4 5 9 11 1 3 4 6 7 9 | COUNT",
        "9 10 14 15 17 2 4 5 9 11 12 13 | COUNT",
        // One whole year and the beginning of the next.
        "2 3 7 8 11 12 15 19 20 22 23 25 1 4 6 | CUMULATIVE",
        "2 3 7 8 11 12 15 19 20 22 23 1 4 6 | COUNT",
        // Months without an event and then one with two are no sum; half of six may be alike.
        "0 0 0 0 0 2 0 0 0 0 0 1 | COUNT",
        "0 0 0 2 3 3 0 0 0 1 2 4 | COUNT",
        "0 0 0 2 3 4 0 0 0 1 2 4 | CUMULATIVE"
      })
  void manyRowsThatRiseAreSums(String numbers, Role role) {
    assertEquals(role, roles("Month,Falls", months("YYYY-MM", numbers)).columns().get(1).role());
  }

  /** Fourteen wards by size are no months; rows without any name may be. */
  @Test
  void sitesThatStandBySizeAddNothingUp() {
    List<String> wards = new ArrayList<>();
    List<String> dated = new ArrayList<>();
    List<String> weeks = new ArrayList<>();
    List<String> hours = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      String falls = "," + (3 + 2 * i);
      wards.add("Ward " + (char) ('A' + i) + falls);
      dated.add("2024-01,Ward " + (char) ('A' + i) + falls);
      weeks.add("Wk " + (i + 1) + falls);
      hours.add((10 + i) + ":30" + falls);
    }
    assertEquals(Role.COUNT, roles("Ward,Falls", wards).columns().get(1).role());
    assertEquals(Role.COUNT, roles("Month,Ward,Falls", dated).columns().get(2).role());
    assertEquals(Role.CUMULATIVE, roles("Week,Falls", weeks).columns().get(1).role());
    assertEquals(Role.CUMULATIVE, roles("Start time,Falls", hours).columns().get(1).role());
    wards.set(1, wards.get(0));
    assertEquals(Role.CUMULATIVE, roles("Ward,Falls", wards).columns().get(1).role());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The last column in the light of the others.
        "Discharges,Admissions | 30,50 28,45 51,50 20,61 | CASES | it says",
        "Falls,Doses | 3,50 4,45 5,50 | EXPOSURE | it says",
        "Ward,Doses | A,50 B,45 C,50 | COUNT | nothing is out of it",
        "Ward,Doses | A,50.5 B,45 C,50 | MEASUREMENT | nothing is out of it",
        "Ward,Hours | A,50 B,45 C,50 | MEASUREMENT | nothing is out of it",
        "Admissions,Discharges | 50,30 45,28 61,20 | COUNT | it is never above another",
        "Seen,Doses | 1,50 0,45 1,50 0,40 | EXPOSURE | it says",
        "Compliance %,Doses | 10,50 20,45 25,50 | EXPOSURE | it says",
        "Pain score,Doses | 10,50 20,45 25,50 | COUNT | nothing is out of it"
      })
  void casesAreWhatSomethingIsOutOf(String names, String rows, Role role, String why) {
    ColumnRole last = roles(names, List.of(rows.split(" "))).columns().get(1);
    assertEquals(role, last.role());
    boolean said = last.evidence().startsWith(why.replace("it says", "its heading says"));
    assertTrue(said, last.evidence());
  }

  @Test
  void whatIsWorkedOutIsToldWithItsParts() {
    TableRoles roles = roles("Score,Out,Result", List.of("50,100,0.5", "30,120,0.25", "20,50,0.4"));
    assertEquals("it is 'Score' ÷ 'Out' in every row", roles.columns().get(2).evidence());
    assertEquals("'Result' is worked out of it", roles.columns().get(0).evidence());
  }
}
