package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of digits without end, and counts that are no counts, are told in a moment. */
@Timeout(120)
class LongCellsTest extends InFolder {

  private static final int MANY = 500_000;

  private Run run(String line) {
    return Run.in(folder, line.split(" "));
  }

  private void months(String date, String value) throws IOException {
    StringBuilder text = new StringBuilder("d,v\n");
    for (int i = 0; i < 36; i++) {
      String month = (2020 + i / 12) + (i % 12 < 9 ? "-0" : "-") + (i % 12 + 1) + "-01";
      text.append(i == 5 ? date : month).append(',').append(i == 5 ? value : 20 - i % 7);
      text.append('\n');
    }
    write("a.csv", text.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1;", "x"})
  void describeTellsTheBeginningOfALongCell(String part) throws IOException {
    months("2020-06-01", part.repeat(MANY / part.length()));
    for (String format : new String[] {"text", "json"}) {
      Run run = run("describe a.csv --format " + format);
      assertEquals(0, run.code(), run.err());
      assertTrue(run.out().length() < 10_000, "so much was told: " + run.out().length());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"chart a.csv", "chart a.csv --date d --date-format yyyy-MM-dd"})
  void aDateWithoutEndIsRefused(String command) throws IOException {
    months("1".repeat(MANY), "3");
    Run run = run(command);
    assertEquals(3, run.code());
    assertTrue(run.err().contains("[bad-date]"), run.err());
    assertTrue(run.err().length() < 10_000, "so much was told: " + run.err().length());
  }

  /** Each event is a point: so many are none that anybody counted. */
  @ParameterizedTest
  @ValueSource(strings = {"g", "g-percentile"})
  void moreEventsThanAChartHasRoomForAreRefused(String type) throws IOException {
    write("e.csv", "d,n,den\n2024-01-01,1,9\n2024-02-01,1e45,1e45\n2024-03-01,4e-12,9\n");
    Run run = run("chart e.csv --date d --value n --denominator den --type " + type);
    assertEquals(3, run.code());
    assertTrue(run.err().contains("[too-large]"), run.err());
    assertTrue(run.err().contains("[fraction-in-count]"), run.err());
  }

  @Test
  void asManyEventsAsAChartHasRoomForAreTaken() throws IOException {
    write("e.csv", "d,n,den\n2024-01-01,16000,90000\n2024-02-01,16767,90000\n");
    Run run = run("chart e.csv --date d --value n --denominator den --format csv --type g");
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void aHeadingOfOneLetterIsAHeading() throws IOException {
    write("c.csv", "c\nfall\nfall\nslip\n");
    Run run = run("pareto c.csv --category c --format csv");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("fall,2"), run.out());
  }

  /** What is too great or too small is not said to be below 0, or taken for it. */
  @Test
  void numbersOfOptionsHaveASize() throws IOException {
    months("2020-06-01", "3");
    Run run = run("chart a.csv --multiply 1e308");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("a number above 0, from 1e-50 to 1e50"), run.err());
    run = run("chart a.csv --centre 1e-400");
    assertEquals(2, run.code(), "1e-400 is not 0");
    assertEquals(0, run("chart a.csv --target 0e9").code());
  }

  @Test
  void aLagGoesBackNoFurtherThanTheData() throws IOException {
    months("2020-06-01", "3");
    String outcome = "outcome a.csv --type xmr --change 2021-07-01 --method nw --lag ";
    Run run = run(outcome + "36");
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("the last subgroup has only 35 before it"), run.err());
    assertEquals(0, run(outcome + "35").code());
  }
}
