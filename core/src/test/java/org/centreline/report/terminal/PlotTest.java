package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.report.Gallery;
import org.centreline.report.Glyphs;
import org.centreline.report.TextScreen.Colour;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;

class PlotTest {

  private static Plot plot(ChartAnalysis analysis, int columns) {
    return new Plot(analysis, Frame.around(analysis, columns, 15), Glyphs.ASCII);
  }

  private static String drawn(Plot plot) {
    Canvas canvas = plot.drawn();
    return IntStream.range(0, 15)
        .mapToObj(row -> canvas.row(row, Colour.OFF))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everyPointHasAMarkWhereThereIsRoom() {
    String drawn = drawn(plot(PlainSample.monthly(PlainSample.steady(24, 20)).analysis(), 70));
    assertEquals(24, drawn.chars().filter(c -> c == 'o').count());
  }

  @Test
  void signalsAreNeverCovered() {
    double[] values = PlainSample.steady(600, 20);
    values[100] = 50;
    values[300] = 50;
    String drawn = drawn(plot(PlainSample.rows(values).rules("three-sigma").analysis(), 60));
    assertEquals(2, drawn.chars().filter(c -> c == '^').count(), drawn);
  }

  @Test
  void aSignalBelowPointsDown() {
    double[] values = PlainSample.then(PlainSample.steady(24, 20), 5);
    String drawn = drawn(plot(PlainSample.monthly(values).rules("three-sigma").analysis(), 60));
    assertTrue(drawn.contains("v"), drawn);
    assertFalse(drawn.contains("^"), drawn);
  }

  @Test
  void aPhaseBeginsBetweenItsFirstPointAndTheOneBefore() {
    Plot plot = plot(Gallery.phases().analysis(), 44);
    assertEquals(1, plot.starts().size());
    int column = plot.starts().keySet().iterator().next();
    assertTrue(column >= plot.frame().column(23) && column <= plot.frame().column(24));
  }

  @Test
  void bothSumsAreDrawnAndOnlyTheOneBeyondItsLimitIsMarked() {
    double[] values = PlainSample.then(PlainSample.steady(24, 20), 16, 15, 16.5, 16, 15);
    ChartAnalysis analysis = PlainSample.monthly(values).type("cusum").better(Better.UP).analysis();
    String drawn = drawn(plot(analysis, 87));
    assertEquals(4, drawn.chars().filter(c -> c == '!').count(), drawn);
    assertTrue(drawn.lastIndexOf('!') > drawn.lastIndexOf('o'), drawn);
    assertTrue(drawn.chars().filter(c -> c == 'o').count() > 29, drawn);
  }

  @Test
  void eachSumIsReadForItself() {
    double[] values = PlainSample.then(PlainSample.steady(24, 20), PlainSample.steady(12, 12));
    String drawn =
        drawn(plot(PlainSample.monthly(values).type("cusum").better(Better.DOWN).analysis(), 90));
    List<String> rows = drawn.lines().toList();
    assertTrue(rows.get(0).contains("!") && !rows.get(0).contains("+"), drawn);
    assertTrue(rows.get(14).contains("+") && !rows.get(14).contains("!"), drawn);
  }

  @Test
  void aStepInTheCentreIsAStepInItsLine() {
    String drawn = drawn(plot(Kinds.of("r", PlainSample.steady(24, 20)).analysis(), 70));
    long rows = drawn.lines().filter(row -> row.chars().filter(c -> c == '-').count() > 8).count();
    assertEquals(2, rows, drawn);
  }
}
