package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centreline.math.LinearBounds.Line;
import org.centreline.math.LinearBounds.Range;
import org.junit.jupiter.api.Test;

/** Bounds of numbers 1, 2, ... none of which is below 0. */
class LinearBoundsTest {

  private static final double NO_END = Double.POSITIVE_INFINITY;

  private static void assertBounds(double low, double high, Set<Long> sum, Line... known) {
    Range range = new LinearBounds().of(sum, List.of(known)).orElseThrow();
    assertEquals(low, range.low(), 1e-9);
    assertEquals(high, range.high(), 1e-9);
  }

  @Test
  void whatASumLeavesOfItsParts() {
    Line ten = new Line(Map.of(1L, 1, 2L, 1), 10, 10);
    assertBounds(0, 10, Set.of(1L), ten);
    assertBounds(5, 7, Set.of(1L), ten, new Line(Map.of(2L, 1), 3, 5));
    assertBounds(0, 7, Set.of(1L), ten, new Line(Map.of(2L, 1), 3, NO_END));
    assertBounds(6, 10, Set.of(1L), ten, new Line(Map.of(2L, 1), 0, 4));
    assertBounds(10, 10, Set.of(1L, 2L), ten);
    assertBounds(2, NO_END, Set.of(1L, 3L), new Line(Map.of(1L, 1), 2, 4));
    assertBounds(0, NO_END, Set.of(3L), ten);
  }

  @Test
  void contradictionsTellNothing() {
    assertBounds(
        0, NO_END, Set.of(1L), new Line(Map.of(1L, 1), 1, 1), new Line(Map.of(1L, 1), 2, 2));
  }

  @Test
  void numbersBeyondCountingAreNotSolved() {
    List<Line> lines = new ArrayList<>();
    for (long n = 1; n <= 60; n++) {
      lines.add(new Line(Map.of(n, 1), n, n));
    }
    assertEquals(new Range(7, 7), new LinearBounds().of(Set.of(7L), lines).orElseThrow());
    lines.add(new Line(Map.of(61L, 1), 61, 61));
    assertEquals(Optional.empty(), new LinearBounds().of(Set.of(7L), lines));
    assertTrue(new Range(2, 8).holds(2, 8));
    assertTrue(!new Range(2, 8).holds(1, 8) && !new Range(2, 8).holds(2, 9));
  }

  /** Programmes of the same form with other numbers are other programmes. */
  @Test
  void oneSolverTellsProgrammesApartByTheirNumbers() {
    LinearBounds solver = new LinearBounds();
    Line ten = new Line(Map.of(1L, 1, 2L, 1), 10, 10);
    Line part = new Line(Map.of(2L, 1), 3, 5);
    Line otherPart = new Line(Map.of(2L, 1), 4, 6);
    assertEquals(new Range(5, 7), solver.of(Set.of(1L), List.of(ten, part)).orElseThrow());
    assertEquals(new Range(4, 6), solver.of(Set.of(1L), List.of(ten, otherPart)).orElseThrow());
    assertEquals(new Range(5, 7), solver.of(Set.of(1L), List.of(part, ten)).orElseThrow());
  }
}
