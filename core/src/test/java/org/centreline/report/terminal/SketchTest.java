package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.report.Glyphs;
import org.centreline.report.TextScreen;
import org.centreline.report.TextScreen.Colour;
import org.junit.jupiter.api.Test;

class SketchTest {

  private static final TextScreen NARROW = new TextScreen(40, Glyphs.ASCII, Colour.OFF);

  private static String sketch(Sample sample, TextScreen terminal) {
    return String.join("\n", Sketch.of(sample.analysis(), terminal)) + "\n";
  }

  @Test
  void aRunChartInAscii() {
    assertEquals(
        """
        8|      o
         |
         |                  o
         |
        6|
         |
         |
         |o-----------------------------o Median
        4|
         |
         |
         |
        2|            o
         |
         |                        o
         +-------------------------------
          1                             6
        o common cause   - median
        """,
        sketch(PlainSample.rows(4.5, 8, 2, 7, 1, 4.5).type("run"), NARROW));
  }

  @Test
  void manyPointsAreDotsAndNoSolidBlock() {
    double[] values = new double[400];
    for (int i = 0; i < values.length; i++) {
      values[i] = i * 37 % 101;
    }
    String drawn = sketch(PlainSample.rows(values).type("run").rules("none"), TextScreen.plain());
    long full = drawn.chars().filter(c -> Integer.bitCount(c & 0xFF) > 6 && isPath(c)).count();
    assertTrue(drawn.chars().anyMatch(SketchTest::isPath), drawn);
    assertEquals(0, full, drawn);
  }

  @Test
  void aGapIsAGapAndAnExcludedPointIsHollow() {
    Sample sample = PlainSample.monthly(4, 8, Double.NaN, 7, 1, 4).exclude("2024-05-01", "strike");
    String drawn = sketch(sample, TextScreen.plain());
    assertEquals(2, drawn.chars().filter(c -> c == '○').count(), "one point, one in the key");
    String gap = sketch(PlainSample.rows(4, Double.NaN, 4).type("run"), TextScreen.plain());
    String joined = sketch(PlainSample.rows(4, 4, 4).type("run"), TextScreen.plain());
    assertFalse(gap.chars().anyMatch(SketchTest::isPath), gap);
    assertTrue(joined.chars().anyMatch(SketchTest::isPath), joined);
  }

  private static boolean isPath(int character) {
    return character > '\u2800' && character <= '\u28ff';
  }

  @Test
  void signalsShowByCharacter() {
    double[] values = PlainSample.then(PlainSample.steady(24, 20), 30);
    assertTrue(sketch(PlainSample.monthly(values), NARROW).contains("^ v special cause"));
    assertTrue(
        sketch(PlainSample.monthly(values).better(Better.UP), NARROW).contains("+ improvement"));
    assertTrue(
        sketch(PlainSample.monthly(values).better(Better.DOWN), NARROW).contains("! concern"));
    assertFalse(sketch(PlainSample.monthly(PlainSample.steady(24, 20)), NARROW).contains("!"));
  }

  @Test
  void phasesAreMarkedAndNamed() {
    List<String> lines =
        Sketch.of(
            PlainSample.monthly(
                    PlainSample.then(PlainSample.steady(14, 20), PlainSample.steady(14, 10)))
                .phase("2025-03-01", "New clinic at the health centre")
                .analysis(),
            NARROW);
    assertEquals("   1             2 New clinic at~", lines.get(0));
    assertTrue(lines.get(lines.size() - 1).contains(": new phase"), lines.toString());
  }

  @Test
  void aCrowdedChartMarksOnlySignals() {
    double[] values = PlainSample.steady(300, 20);
    values[40] = 60;
    String drawn = sketch(PlainSample.rows(values), TextScreen.plain());
    assertFalse(drawn.contains("•"), drawn);
    assertTrue(drawn.contains("▲"), drawn);
  }

  @Test
  void nothingToDrawIsNothing() {
    assertEquals(List.of(), Sketch.of(PlainSample.rows(Double.NaN).analysis(), NARROW));
  }
}
