package org.centreline.csv.point;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.CsvReader;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenTotalsTest {

  private static List<String> notices(String csv, Columns columns, Grouping grouping) {
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    return CsvReader.read(file, columns, ReadingOptions.standard(), grouping)
        .source()
        .notices()
        .stream()
        .filter(notice -> notice.code().equals("hidden-total"))
        .map(Notice::message)
        .toList();
  }

  /** Two sites on five days, and their sum on the first so many. */
  private static String days(int sums) {
    StringBuilder csv = new StringBuilder("d,site,n\n");
    for (int day = 1; day <= 5; day++) {
      String date = "2024-01-0" + day;
      csv.append(date).append(",A,").append(day).append('\n');
      csv.append(date).append(",B,").append(10 * day).append('\n');
      csv.append(date).append(",All,").append(day <= sums ? 11 * day : 2).append('\n');
    }
    return csv.toString();
  }

  /** The same, with nothing that names the rows. */
  private static String unnamed(int sums) {
    return days(sums).replaceAll(",(site|A|B|All),", ",");
  }

  private static Grouping combined(Combine combine) {
    return new Grouping(Optional.empty(), Optional.of(combine), Shape.ANY, Checks.STRICT);
  }

  @Test
  void fourDatesOfFiveAreEnough() {
    Columns columns = Columns.of("d", "n").by("site");
    assertEquals(
        List.of(
            "'All' is the sum of the other groups of a date: a total beside its parts, to be taken"
                + " out of the file"),
        notices(days(4), columns, Grouping.none()));
    assertEquals(
        List.of("'All' is named like a total, but not the sum of the other groups: check the file"),
        notices(days(3), columns, Grouping.none()));
    String unnamed = days(3).replace("All", "Elm");
    assertEquals(List.of(), notices(unnamed, columns, Grouping.none()));
  }

  @Test
  void aTotalAmongItsPartsDisturbsHoweverTheyAreCombined() {
    Columns columns = Columns.of("d", "n");
    for (Combine combine : Combine.values()) {
      assertEquals(
          List.of(
              "5 rows of 'All' in 'site' left out: a total is not added to its parts; to see it"
                  + " alone, use row filter"),
          notices(days(4), columns, combined(combine)));
    }
    assertEquals(
        List.of(
            "on 4 of 5 dates one row is the sum of the others, as on the date of line 4: it seems to be"
                + " a total among its own parts; leave such rows out, with row filter or in the file"),
        notices(unnamed(4), columns, combined(Combine.SUM)));
    assertEquals(List.of(), notices(unnamed(3), columns, combined(Combine.SUM)));
    for (Combine combine : Combine.values()) {
      assertEquals(1, notices(unnamed(4), columns, combined(combine)).size());
      assertEquals(List.of(), notices(unnamed(3), columns, combined(combine)));
    }
  }

  @Test
  void twoEqualRowsAreNoTotal() {
    String csv = days(5).replaceAll("(?m)^.*,B,.*\n", "");
    assertEquals(List.of(), notices(csv, Columns.of("d", "n").by("site"), Grouping.none()));
    assertEquals(List.of(), notices(csv, Columns.of("d", "n"), combined(Combine.SUM)));
  }

  @Test
  void rowsOfZerosAreNoTotals() {
    String csv = days(5).replaceAll(",[0-9]+\n", ",0\n");
    assertEquals(List.of(), notices(csv, Columns.of("d", "n").by("site"), Grouping.none()));
    String plain = csv.replaceAll(",(site|A|B|All),", ",");
    for (Combine combine : Combine.values()) {
      assertEquals(List.of(), notices(plain, Columns.of("d", "n"), combined(combine)));
    }
  }

  /** Some dates of the same rows, so many of them with their sum; the rest are one short of it. */
  private static List<String> told(int rows, int dates, int sums, Combine combine) {
    StringBuilder csv = new StringBuilder("d,n\n");
    for (int date = 0; date < dates; date++) {
      int all = 0;
      for (int row = 1; row < rows; row++) {
        int number = 3 + (row * 7 + date * 5) % 11;
        all += number;
        csv.append(LocalDate.of(2024, 1, 1).plusDays(date)).append(',').append(number);
        csv.append('\n');
      }
      csv.append(LocalDate.of(2024, 1, 1).plusDays(date)).append(',');
      csv.append(date < dates - sums ? all - 1 : all).append('\n');
    }
    return notices(csv.toString(), Columns.of("d", "n"), combined(combine));
  }

  /** Two parts and a total, three dates, four of five; a hundred rows of a date are cases. */
  @ParameterizedTest
  @CsvSource({
    "3, 3, 3, SUM, 4",
    "3, 3, 3, MEDIAN, 2",
    "3, 2, 2, SUM, 0",
    "3, 2, 2, MEDIAN, 0",
    "2, 3, 3, MEDIAN, 0",
    "4, 10, 8, SUM, 13",
    "4, 10, 8, MEDIAN, 10",
    "4, 10, 7, SUM, 0",
    "4, 10, 7, MEDIAN, 0",
    "100, 3, 3, MEDIAN, 2",
    "101, 3, 3, MEDIAN, 0"
  })
  void soManyDatesAreEnough(int rows, int dates, int sums, Combine combine, int line) {
    List<String> told = told(rows, dates, sums, combine);
    assertEquals(line == 0 ? 0 : 1, told.size());
    if (line > 0) {
      String begin = "on " + sums + " of " + dates + " dates one row is the sum of the others";
      assertTrue(told.get(0).startsWith(begin), told.get(0));
      assertTrue(told.get(0).contains("of line " + line + ":"), told.get(0));
    }
  }
}
