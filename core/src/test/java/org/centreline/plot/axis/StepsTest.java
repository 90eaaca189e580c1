package org.centreline.plot.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.phase.Span;
import org.centreline.plot.Colour;
import org.centreline.plot.Polyline;
import org.centreline.plot.Stroke;
import org.centreline.series.Doubles;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class StepsTest {

  private static final Stroke STROKE = Stroke.solid(new Colour(0), 1);

  private final XAxis axis = XAxis.of(Subgroups.rows(4));
  private final Steps steps = new Steps(axis);

  @Test
  void aLevelLineHasTwoEnds() {
    Polyline line = steps.of(Doubles.repeat(4, 7), new Span(0, 3), STROKE).orElseThrow();
    assertEquals(Doubles.of(-0.5, 3.5), line.xs());
    assertEquals(Doubles.of(7, 7), line.ys());
  }

  @Test
  void aPhaseEndsHalfwayToTheNext() {
    Polyline line = steps.of(Doubles.repeat(4, 7), new Span(1, 2), STROKE).orElseThrow();
    assertEquals(Doubles.of(0.5, 2.5), line.xs());
  }

  @Test
  void aLineThatVariesStepsHalfwayBetweenSubgroups() {
    Polyline line = steps.of(Doubles.of(1, 2, 2, 3), new Span(0, 3), STROKE).orElseThrow();
    assertEquals(Doubles.of(-0.5, 0.5, 0.5, 1.5, 1.5, 2.5, 2.5, 3.5), line.xs());
    assertEquals(Doubles.of(1, 1, 2, 2, 2, 2, 3, 3), line.ys());
  }

  @Test
  void whatIsMissingIsAGap() {
    Doubles gappy = Doubles.of(1, Double.NaN, 1, 1);
    Polyline line = steps.of(gappy, new Span(0, 3), STROKE).orElseThrow();
    assertTrue(line.ys().isMissing(2) && line.ys().isMissing(3));
    assertTrue(steps.of(Doubles.missing(4), new Span(0, 3), STROKE).isEmpty());
  }
}
