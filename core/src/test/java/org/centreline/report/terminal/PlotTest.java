package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.report.Gallery;
import org.centreline.report.terminal.Terminal.Colour;
import org.centreline.words.Sample;
import org.junit.jupiter.api.Test;

class PlotTest {

  private static Plot plot(ChartAnalysis analysis, int columns) {
    return new Plot(analysis, Frame.around(analysis.points(), columns, 15), Glyphs.ASCII);
  }

  private static String drawn(Plot plot) {
    Canvas canvas = plot.drawn();
    return IntStream.range(0, 15)
        .mapToObj(row -> canvas.row(row, Colour.OFF))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everyPointHasAMarkWhereThereIsRoom() {
    String drawn = drawn(plot(Sample.monthly(Sample.steady(24, 20)).analysis(), 70));
    assertEquals(24, drawn.chars().filter(c -> c == 'o').count());
  }

  @Test
  void signalsAreNeverCovered() {
    double[] values = Sample.steady(600, 20);
    values[100] = 50;
    values[300] = 50;
    String drawn = drawn(plot(Sample.rows(values).rules("three-sigma").analysis(), 60));
    assertEquals(2, drawn.chars().filter(c -> c == '^').count(), drawn);
  }

  @Test
  void aSignalBelowPointsDown() {
    double[] values = Sample.then(Sample.steady(24, 20), 5);
    String drawn = drawn(plot(Sample.monthly(values).rules("three-sigma").analysis(), 60));
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
}
