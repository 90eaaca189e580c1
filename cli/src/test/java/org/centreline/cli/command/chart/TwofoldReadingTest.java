package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read in two ways is read as the rest of the file says, or asked about. */
class TwofoldReadingTest {

  @TempDir Path folder;

  /** Rows are told apart by bars, so that cells may hold commas. */
  private Run run(String rows, String... words) throws IOException {
    Files.writeString(folder.resolve("x.csv"), rows.replace('|', '\n') + "\n");
    List<String> all = new ArrayList<>(List.of("chart", "x.csv", "--format", "json"));
    all.addAll(List.of(words));
    return Run.in(folder, all.toArray(new String[0]));
  }

  private static List<String> points(Run run, String field) throws IOException {
    assertEquals(0, run.code(), run.err());
    JsonNode chart = new ObjectMapper().readTree(run.out()).get("charts").get(0);
    List<String> all = new ArrayList<>();
    chart.get("points").forEach(point -> all.add(point.get(field).asText()));
    return all;
  }

  private static void asked(Run run, String code, String... ways) {
    assertEquals(3, run.code(), run.out());
    assertTrue(run.err().contains("[" + code + "]"), run.err());
    for (String way : ways) {
      assertTrue(run.err().contains("centreline chart x.csv --format json" + way), run.err());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"100,0\"", "\"1.234,5\""})
  void whatOneColumnShowsOfDecimalCommasCountsForAll(String cost) throws IOException {
    String rows = "month,los,cost|2024-01,\"3,400\"," + cost + "|2024-02,\"4,460\"," + cost;
    Run run = run(rows, "--value", "los");
    assertEquals(List.of("3.4", "4.46"), points(run, "value"));
    assertTrue(run.out().contains("decimal-commas"), run.out());
  }

  @Test
  void commasAndPointsBeforeDecimalsInOneFileAreAskedAbout() throws IOException {
    String rows = "month,los,cost,rate|2024-01,\"3,400\",\"1,5\",2.5|2024-02,\"3,100\",\"2,5\",3.5";
    Run run = run(rows, "--value", "los");
    asked(run, "ambiguous-number", " --value los --decimal-comma", " --value los --decimal-point");
    Run thousands = run(rows, "--value", "los", "--decimal-point");
    assertEquals(List.of("3400.0", "3100.0"), points(thousands, "value"));
  }

  @Test
  void quotedThousandsAreThousandsWhereNothingSaysOtherwise() throws IOException {
    String rows = "month,n,rate|2024-01,\"1,210\",2.5|2024-02,\"1,080\",3.5";
    assertEquals(List.of("1210.0", "1080.0"), points(run(rows, "--value", "n"), "value"));
  }

  @Test
  void aPointThatMayMarkThousandsAmongCommasIsAskedAbout() throws IOException {
    String rows = "month,admissions|2024-01,1.234|2024-02,980|2024-03,1.050|2024-04,870";
    asked(run(rows), "ambiguous-number", " --decimal-comma", " --decimal-point");
    List<String> thousands = points(run(rows, "--decimal-comma"), "value");
    assertEquals(List.of("1234.0", "980.0", "1050.0", "870.0"), thousands);
    // One of them was typed without the sign that the others have.
    String mixed = "month,cost|2024-01,1.234|2024-02,1980|2024-03,1.050";
    asked(run(mixed), "ambiguous-number", " --decimal-comma", " --decimal-point");
    List<String> both = points(run(mixed, "--decimal-comma"), "value");
    assertEquals(List.of("1234.0", "1980.0", "1050.0"), both);
  }

  /** Weights in kg, shares of 100, rates, times beside whole ones of like size. */
  @ParameterizedTest
  @CsvSource({
    "weight, 3.456, 2.980, 3.105",
    "weight, 3.456, 3, 2.95",
    "compliance, 98.765, 100, 97.123",
    "rate, 1.234, 980, 1.050",
    "seconds, 150.234, 160, 155.125",
    "dose, 1.234, 19800, 1.050"
  })
  void ordinaryDecimalsAreDecimals(String name, double a, String b, double c) throws IOException {
    String cells = "2024-01,%.3f|2024-02,%s|2024-03,%.3f";
    String rows = "month," + name + "|" + String.format(Locale.ROOT, cells, a, b, c);
    List<String> read = List.of("" + a, "" + Double.parseDouble(b), "" + c);
    assertEquals(read, points(run(rows), "value"));
  }

  @ParameterizedTest
  @CsvSource({
    "week, 202401, 202402, 202403, 2024-01-01, 2024-01-15",
    "Year week, 202351, 202352, 202401, 2023-12-18, 2024-01-01",
    "week no, 2024-01, 2024-02, 2024-03, 2024-01-01, 2024-01-15",
    "iso_week, 01/2024, 02/2024, 03/2024, 2024-01-01, 2024-01-15",
    "isoweek, 20249, 202410, 202411, 2024-02-26, 2024-03-11",
    "Kalenderwoche, 2024/05, 2024/06, 2024/07, 2024-01-29, 2024-02-12",
    "quarter, 2024-01, 2024-02, 2024-03, 2024-01-01, 2024-07-01",
    "quarter, 202401, 202402, 202403, 2024-01-01, 2024-07-01",
    // Months that begin a quarter are months.
    "quarter, 2024-01, 2024-04, 2024-07, 2024-01-01, 2024-07-01",
    "month, 202401, 202402, 202403, 2024-01-01, 2024-03-01",
    "week, 2024-W01, 2024-W02, 2024-W03, 2024-01-01, 2024-01-15"
  })
  void underAHeadingOfWeeksOrQuartersTheCellsAreThese(
      String name, String a, String b, String c, String first, String last) throws IOException {
    String rows = name + ",falls|" + a + ",10|" + b + ",12|" + c + ",9";
    for (Run run : List.of(run(rows), run(rows, "--date", name))) {
      List<String> days = points(run, "x");
      assertEquals(List.of(first, last), List.of(days.get(0), days.get(2)));
    }
  }

  @Test
  void aWeekThatNeverWasIsToldAndAttendancesOfAWeekAreNoWeeks() throws IOException {
    Run none = run("week,falls|202452,10|202453,12");
    assertEquals(3, none.code(), none.out());
    assertTrue(none.err().contains("2024-W53"), none.err());
    String rows = "month,attendances per week|2024-01,20123|2024-02,20456|2024-03,20111";
    assertEquals(List.of("20123.0", "20456.0", "20111.0"), points(run(rows), "value"));
  }

  @ParameterizedTest
  @CsvSource({
    "week, Wk 1, Wk 2, 2024-01-08",
    "week, W01, W02, 2024-01-08",
    "period, Week 1, Week 2, 2024-01-08",
    "period, Q1, Q2, 2024-04-01",
    "KW, KW 1, KW 2, 2024-01-08"
  })
  void writtenWeeksBesideAYearAreWeeks(String name, String a, String b, String second)
      throws IOException {
    String rows = "year," + name + ",falls|2024," + a + ",10|2024," + b + ",12";
    assertEquals(List.of("2024-01-01", second), points(run(rows), "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"period", "Period no", "week"})
  void aColumnOfTimeBesideAYearThatIsNoPartOfItIsAskedAbout(String name) throws IOException {
    String rows = "year," + name + ",falls|2024,52,10|2024,53,12|2024,54,9|2024,55,11";
    String[] value = {"--value", "falls"};
    asked(run(rows, value), "duplicate-date", " --value falls --combine sum");
    Run year = run(rows, "--value", "falls", "--combine", "sum");
    assertEquals(List.of("42.0"), points(year, "value"));
    Run ordered = run(rows, "--value", "falls", "--order", name);
    assertEquals(4, points(ordered, "value").size());
  }
}
