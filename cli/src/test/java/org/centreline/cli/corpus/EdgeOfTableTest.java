package org.centreline.cli.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.centreline.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells and rows that stand at the edge of a table, and belong to no column or to no time. */
class EdgeOfTableTest {

  @TempDir private Path folder;

  private Run given(String csv, String... words) throws IOException {
    Files.writeString(folder.resolve("x.csv"), csv);
    return Run.in(folder, words);
  }

  @Test
  void aNumberCutInTwoIsRefusedThoughTheHeaderEndsInADelimiter() throws IOException {
    String csv = "Month,n,\n2023-01,905,\n2023-02,1,007\n2023-03,915,\n2023-04,925,\n";
    String pareto = "pareto x.csv --category Month --count n";
    for (String words : List.of("chart x.csv", pareto, "init p --from x.csv", "describe x.csv")) {
      Run run = given(csv, words.split(" "));
      String said = (run.out() + run.err()).replaceAll("\\s+", " ");
      assertTrue(said.contains("one number, put quotation marks around it: \"1,007\""), said);
      assertEquals(words.startsWith("describe") ? 0 : 3, run.code());
    }
    assertEquals(0, given(csv.replace("1,007", "907,"), "chart", "x.csv").code());
  }

  /** Twenty weeks, 10 or 12 falls each: 220 in all, 11 on average. */
  private static String weeks(String last) {
    StringBuilder text = new StringBuilder("Week,Falls\n");
    for (int week = 1; week <= 20; week++) {
      text.append("Week ").append(week).append(week % 2 == 0 ? ",10\n" : ",12\n");
    }
    return text.append(last).append('\n').toString();
  }

  @ParameterizedTest
  @CsvSource({
    "'Total,220',20",
    "'Total,221',20",
    "'Gesamt,220',20",
    "'Average,11.0',20",
    "'Moyenne,11.0',20",
    "',220',20",
    "',11',21",
    "',219',21",
    "'Week 21,220',21"
  })
  void aTotalAmongRowsWithoutDatesIsNoPoint(String last, int rows) throws IOException {
    Run run = given(weeks(last), "chart", "x.csv", "--format", "csv");
    assertEquals(0, run.code(), run.err());
    assertEquals(1 + rows, run.out().lines().count(), run.err());
    assertEquals(rows < 21, run.err().contains("left out: a total is not added to its parts"));
  }

  @Test
  void aTotalOnTopIsNoPoint() throws IOException {
    String csv = weeks("").replace("Week,Falls\n", "Week,Falls\nTotal,220\n");
    Run run = given(csv, "chart", "x.csv", "--format", "csv");
    assertEquals(21, run.out().lines().count(), run.err());
    assertTrue(run.err().contains("1 row of 'Total' in 'Week' left out"), run.err());
  }

  @ParameterizedTest
  @CsvSource({"Trust,65,4", "Trust,64,5"})
  void aCategoryThatIsTheSumOfAllOthersIsNone(String last, int count, int categories)
      throws IOException {
    String csv = "Cause,n\nWet floor,30\nBed,20\nChair,10\nOther,5\n" + last + "," + count + "\n";
    String words = "pareto x.csv --category Cause --count n --format csv";
    Run run = given(csv, words.split(" "));
    assertEquals(1 + categories, run.out().lines().count(), run.out() + run.err());
    assertEquals(
        categories == 4, run.err().contains("'Trust' was left out, as the sum"), run.err());
  }
}
