package org.centreline.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class PanelTest {

  private static final Box FRAME = new Box(60, 100, 800, 300);

  private final Polyline line =
      new Polyline(
          Doubles.of(0, 5, 10), Doubles.of(-1, Double.NaN, 1), Stroke.solid(new Colour(0), 1));
  private final Panel panel = new Panel(FRAME, new Range(0, 10), new Range(-1, 1), List.of(line));

  @Test
  void numbersStandBetweenTheEdges() {
    assertEquals(60, panel.pageX(0));
    assertEquals(860, panel.pageX(10));
    assertEquals(400, panel.pageY(-1));
    assertEquals(100, panel.pageY(1));
    assertEquals(250, panel.pageY(0));
  }

  @Test
  void placedTracesKeepTheirGaps() {
    Trace placed = panel.placed().get(0);
    assertEquals(Doubles.of(60, 460, 860), placed.xs());
    assertEquals(Doubles.of(400, Double.NaN, 100), placed.ys());
  }

  @Test
  void refusesBrokenPointsAndEmptyRanges() {
    Range range = new Range(0, 1);
    for (Box broken :
        List.of(
            new Box(60.5, 100, 800, 300),
            new Box(60, 100.5, 800, 300),
            new Box(60, 100, 800.5, 300),
            new Box(60, 100, 800, 300.5))) {
      assertThrows(
          IllegalArgumentException.class, () -> new Panel(broken, range, range, List.of()));
    }
    assertThrows(IllegalArgumentException.class, () -> new Range(1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Range(Double.NaN, 1));
    assertThrows(IllegalArgumentException.class, () -> new Range(-1e308, 1e308));
  }
}
