package org.centreline.chart.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.centreline.phase.Exclusions;
import org.centreline.phase.Phase;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.Rates;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

/**
 * What the second of two phases takes from the whole chart: positions 2 to 6 of it, of which 2 to 5
 * are its baseline, 3 is excluded, 4 is missing and 5 covers part of its period.
 */
class PhaseDataTest {

  private static final Doubles EVENTS = Doubles.of(8, 9, 1, 2, Double.NaN, 4, 5);
  private static final Doubles AREA = Doubles.of(1, 1, 2, 2, 2, 4, 5);

  private static PhaseData second() {
    Phase first = new Phase(1, Optional.empty(), new Span(0, 1), new Span(0, 1));
    Phase second = new Phase(2, Optional.empty(), new Span(2, 6), new Span(2, 5));
    Exclusions exclusions = new Exclusions(new TreeMap<>(Map.of(3, "strike")), Set.of(5));
    Measured measured =
        new Measured("falls", Optional.empty(), Subgroups.rows(7), new Rates(EVENTS, AREA));
    return new PhaseData(measured, new Phases(List.of(first, second), exclusions), second);
  }

  private static List<Integer> where(IntPredicate holds) {
    return IntStream.range(0, second().size()).filter(holds).boxed().toList();
  }

  @Test
  void positionsCountFromTheStartOfThePhase() {
    assertEquals(List.of(0, 2, 4), where(second()::isIncluded));
    assertEquals(List.of(0, 1, 2, 4), where(second()::isWhole));
    assertEquals(List.of(0, 2), where(second()::isBase));
  }

  @Test
  void columnsAreThoseOfThePhase() {
    assertEquals(EVENTS.slice(2, 6), second().numerators());
    assertEquals(AREA.slice(2, 6), second().denominators());
    assertEquals(Doubles.of(0.5, 1, Double.NaN, 1, 1), second().values());
    assertEquals(Doubles.of(0.5), second().base());
    assertEquals(Doubles.of(2, 2), second().base(second().denominators()));
  }
}
