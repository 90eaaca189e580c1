package org.centreline.cli.command.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import org.centreline.cli.InFolder;
import org.centreline.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A target to lie within is shown by both its ends, on screen, in pictures and in tables. */
class TargetRangeFormsTest extends InFolder {

  private static final int[] BEFORE = {22, 24, 21, 25, 23, 22, 26, 24, 23, 25, 22, 24};
  private static final int[] AFTER = {31, 33, 30, 32, 34, 31, 33, 32, 30, 33, 31, 32};

  @BeforeEach
  void file() throws IOException {
    StringBuilder text = new StringBuilder("month,days\n");
    for (int i = 0; i < 24; i++) {
      text.append(LocalDate.of(2023, 1, 1).plusMonths(i)).append(',');
      text.append(i < 12 ? BEFORE[i] : AFTER[i - 12]).append('\n');
    }
    write("x.csv", text.toString());
  }

  private Run run(String line) {
    Run run = Run.in(folder, line.split(" "));
    assertEquals(0, run.code(), run.err());
    return run;
  }

  private static int times(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  @Test
  void aChartNamesBothEnds() throws IOException {
    String text = run("chart x.csv --target 20..28").out();
    assertTrue(text.contains("═ target range"), text);
    assertEquals(2, times(text, " Target\n"), text);
    run("chart x.csv --target 20..28 -o x.svg");
    String svg = read("x.svg");
    assertTrue(svg.contains(">Target 20 to 28<"), "at the edge");
    assertFalse(svg.contains(">Target range<"), "which needs no key");
  }

  /** Small charts have no room at their edges. */
  @Test
  void smallChartsHaveItInTheirKey() throws IOException {
    String rows = read("x.csv").replace("month,days\n", "").replace("\n", ",A\n");
    write("x.csv", "month,days,site\n" + rows + rows.replace(",A", ",B"));
    run("compare x.csv --by site --target 20..28 -o x.svg");
    assertTrue(read("x.svg").contains(">Target range<"));
    run("compare x.csv --by site --target 28 -o x.svg");
    assertFalse(read("x.svg").contains(">Target range<"));
    assertTrue(read("x.svg").contains(">Target<"));
  }

  @Test
  void anOutcomeHoldsItsPointsAgainstBothEnds() throws IOException {
    String asked = "outcome x.csv --change 2024-01-01 --better up --target 30..34";
    String text = run(asked).out().replaceAll("\\s+", " ");
    assertTrue(text.contains("12 better than expected, 12 within the target"), text);
    run(asked + " -o x.csv.csv -o x.md");
    String[] lines = read("x.csv.csv").split("\n");
    assertTrue(lines[0].strip().endsWith(",target,targetLower,targetUpper"), lines[0]);
    assertTrue(lines[1].strip().endsWith(",,30.0,34.0"), lines[1]);
    assertTrue(read("x.md").contains("Target: 30 to 34"), read("x.md"));
  }
}
