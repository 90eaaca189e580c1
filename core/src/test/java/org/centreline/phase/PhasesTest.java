package org.centreline.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PhasesTest {

  private static Phase phase(int index, int first, int last, int baseLast) {
    return new Phase(index, Optional.empty(), new Span(first, last), new Span(first, baseLast));
  }

  private static Phases of(Phase... phases) {
    return new Phases(List.of(phases), Exclusions.none());
  }

  @Test
  void followOneAnotherWithoutGaps() {
    Phases phases = of(phase(1, 0, 2, 2), phase(2, 3, 9, 5));
    assertEquals(10, phases.size());
    assertEquals(1, phases.at(2).index());
    assertEquals(2, phases.at(3).index());
    assertEquals(phases.at(9), phases.last());
    assertThrows(IllegalArgumentException.class, () -> of(phase(1, 0, 2, 2), phase(2, 4, 9, 9)));
    assertThrows(IllegalArgumentException.class, () -> of(phase(1, 1, 2, 2)));
    assertThrows(IllegalArgumentException.class, () -> of());
  }

  @Test
  void onePhaseIsItsOwnBaseline() {
    Phase only = Phases.one(5).last();
    assertEquals(new Span(0, 4), only.span());
    assertFalse(only.isFrozen());
  }

  @Test
  void aShorterBaselineIsFrozenAndCanBeThawed() {
    Phases phases = of(phase(1, 0, 2, 2), phase(2, 3, 9, 5));
    assertFalse(phases.at(0).isFrozen());
    assertTrue(phases.last().isFrozen());
    assertFalse(phases.unfrozen().last().isFrozen());
    assertEquals(phases.last().span(), phases.unfrozen().last().span());
  }

  @Test
  void aBaselineLiesInItsPhase() {
    assertThrows(IllegalArgumentException.class, () -> phase(1, 0, 2, 3));
  }

  @Test
  void exclusionsAreCopiedAndCounted() {
    TreeMap<Integer, String> reasons = new TreeMap<>();
    reasons.put(3, "flood");
    Exclusions exclusions = new Exclusions(reasons);
    reasons.put(4, "");
    assertTrue(exclusions.holds(3));
    assertFalse(exclusions.holds(4));
    assertEquals(1, exclusions.count());
    assertEquals(0, Exclusions.none().count());
  }

  @Test
  void aBaselineThatBeginsLateIsFrozenToo() {
    Span span = new Span(0, 8);
    assertTrue(new Phase(1, Optional.empty(), span, new Span(2, 8)).isFrozen());
    assertFalse(new Phase(1, Optional.empty(), span, span).isFrozen());
  }
}
