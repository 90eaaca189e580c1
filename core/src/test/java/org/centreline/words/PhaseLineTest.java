package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.phase.Span;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class PhaseLineTest {

  private static final Doubles LINE = Doubles.of(1, 1, 2, 3, Double.NaN);

  @Test
  void endsAtItsLastNumber() {
    assertEquals(1, new PhaseLine(LINE, new Span(0, 1)).last());
    assertEquals(3, new PhaseLine(LINE, new Span(2, 4)).last());
    assertEquals(Double.NaN, new PhaseLine(LINE, new Span(4, 4)).last());
  }

  @Test
  void variesWithinItsPhaseAlone() {
    assertFalse(new PhaseLine(LINE, new Span(0, 1)).varies());
    assertTrue(new PhaseLine(LINE, new Span(2, 4)).varies());
    assertFalse(new PhaseLine(LINE, new Span(3, 4)).varies());
    assertFalse(new PhaseLine(LINE, new Span(4, 4)).varies());
  }
}
