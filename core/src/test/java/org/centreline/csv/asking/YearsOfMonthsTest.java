package org.centreline.csv.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.Kept;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** January of a year that goes by one number lies in that year, or in the next. */
class YearsOfMonthsTest {

  private static final List<String> NAMES =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static FileContent read(String csv, ReadingOptions options) {
    CsvFile file = new CsvFile("x.csv", csv.getBytes(StandardCharsets.UTF_8));
    return CsvReader.read(file, Columns.unnamed().valued("falls"), options, Grouping.none());
  }

  /** Three years of months from one on, that go by the year in which they begin. */
  private static List<String> rows(int first, boolean named) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 36; i++) {
      int month = (first - 1 + i) % 12;
      rows.add(2020 + i / 12 + "," + (named ? NAMES.get(month) : month + 1) + "," + (9 + i % 5));
    }
    return rows;
  }

  private static String csv(String heading, List<String> rows) {
    return heading + ",Month,falls\n" + String.join("\n", rows) + "\n";
  }

  @ParameterizedTest
  @CsvSource({
    "Financial year, 4, true, false, april, march",
    "FY, 4, true, true, april, march",
    "Fin Year, 4, true, false, april, march",
    "Reporting year, 4, false, false, april, march",
    "Year, 4, true, false, april, march",
    "Year, 4, false, true, april, march",
    "Year, 7, true, false, july, june",
    "Academic year, 9, true, false, september, august"
  })
  void yearsThatTurnInSpringOrAutumnAreAsked(
      String heading, int first, boolean named, boolean backwards, String starts, String ends) {
    List<String> rows = rows(first, named);
    if (backwards) {
      Collections.reverse(rows);
    }
    String csv = csv(heading, rows);
    DataException asked =
        assertThrows(DataException.class, () -> read(csv, ReadingOptions.standard()));
    assertEquals("ambiguous-dates", asked.problems().get(0).code());
    assertEquals(
        List.of("FY-starts-" + starts, "FY-ends-" + ends),
        asked.ways().stream().map(way -> way.arguments().get(0).column()).toList());
    assertEquals(dates(2020, first), labels(read(csv, Kept.dated("FY-starts-" + starts))));
    assertEquals(dates(2019, first), labels(read(csv, Kept.dated("FY-ends-" + ends))));
  }

  private static List<String> dates(int year, int first) {
    return IntStream.range(0, 36)
        .map(i -> 12 * year + first - 1 + i)
        .mapToObj(m -> String.format("%d-%02d-01", m / 12, m % 12 + 1))
        .toList();
  }

  private static List<String> labels(FileContent content) {
    return content.measured().get(0).subgroups().labels();
  }

  /** The calendar's years follow one another in December. */
  @ParameterizedTest
  @CsvSource({"Year, true", "Year, false", "Jahr, true", "Financial year, true"})
  void yearsOfTheCalendarAreRead(String heading, boolean named) {
    assertEquals(
        dates(2020, 1), labels(read(csv(heading, rows(1, named)), ReadingOptions.standard())));
  }

  /** Wards one under another, of which one opened in April, or all over one year. */
  @ParameterizedTest
  @CsvSource({"1, 1", "4, 1", "1, 4", "4, 4"})
  void wardsThatBeginAnewTurnNoYear(int ash, int elm) {
    StringBuilder csv = new StringBuilder("Year,Month,Ward,falls\n");
    for (String ward : List.of("Ash", "Elm")) {
      for (int month = ward.equals("Ash") ? ash : elm; month <= 12; month++) {
        csv.append("2023,").append(NAMES.get(month - 1)).append(',').append(ward).append(",7\n");
      }
    }
    CsvFile file = new CsvFile("x.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
    Columns columns = Columns.unnamed().valued("falls").by("Ward");
    FileContent read = CsvReader.read(file, columns, ReadingOptions.standard(), Grouping.none());
    assertEquals(String.format("2023-%02d-01", ash), labels(read).get(0));
  }

  /** Numbers from 1 to 12 may be counted from April; weeks too; quarters can be told. */
  @ParameterizedTest
  @CsvSource({
    "'Financial year,Month', '2020,1,5;2020,2,6;2020,3,7;2020,4,5;2020,5,6', 0",
    "'Financial year,Week', '2020,1,5;2020,2,6;2020,3,7;2020,4,5;2020,5,6', 0",
    "'Financial year,Quarter', '2020,Q1,5;2020,Q2,6;2020,Q3,7;2020,Q4,5;2021,Q1,6', 2"
  })
  void whatIsCountedFromTheBeginningIsAsked(String columns, String rows, int ways) {
    String csv = columns + ",falls\n" + rows.replace(';', '\n') + "\n";
    DataException asked =
        assertThrows(DataException.class, () -> read(csv, ReadingOptions.standard()));
    assertEquals("ambiguous-dates", asked.problems().get(0).code());
    assertEquals(ways, asked.ways().size());
    if (ways > 0) {
      assertEquals("2020-04-01", labels(read(csv, Kept.dated("FY-starts-april"))).get(0));
    }
  }
}
