package org.centreline.analysis.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.phase.Span;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class LastingTest {

  private static final double GAP = Double.NaN;

  @Test
  void gapsAndPointsOnTheLineAreNoPointsOfTheRun() {
    Doubles values = Doubles.of(5, 8, GAP, 6, 9, 7, 5, 4, GAP, 9);
    ShiftedRun run = new ShiftedRun(new Span(1, 5), Side.ABOVE, 6);
    assertEquals(new Lasting(3, 7, 3, 1), Lasting.of(run, 5, values));
  }

  @Test
  void aRunAtTheEndHasNothingLater() {
    ShiftedRun run = new ShiftedRun(new Span(2, 3), Side.BELOW, 6);
    assertEquals(new Lasting(2, 2, 0, 0), Lasting.of(run, 6, Doubles.of(7, 7, 5, 4)));
  }
}
