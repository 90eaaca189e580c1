package org.centreline.plot.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.plot.axis.XAxis;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.junit.jupiter.api.Test;

class EventTest {

  private static final Sample STEPS =
      PlainSample.dated(Rhythm.MONTH, Doubles.tabulate(40, i -> 10 + i / 5 + i % 2));

  @Test
  void onePhaseIsNoEvent() {
    assertEquals(List.of(), events(STEPS));
  }

  @Test
  void phasesTellTheirCentres() {
    List<Event> events = events(STEPS.phasesAt("New form", 20));
    assertEquals(List.of("Mean 12.0", "New form: mean 16.0"), texts(events));
    assertFalse(events.get(0).hasLine());
    assertTrue(events.get(1).hasLine());
    assertEquals("Sep 2025: New form: mean 16.0", events.get(1).listed());
  }

  @Test
  void manyPhasesTellTheirNamesAlone() {
    List<Event> events = events(STEPS.phasesAt("Cycle", 5, 10, 15, 20, 25, 30, 35));
    assertEquals(
        List.of("Cycle", "Cycle", "Cycle", "Cycle", "Cycle", "Cycle", "Cycle"), texts(events));
  }

  @Test
  void notesStandAtTheirTrueDate() {
    List<Event> events = events(STEPS.notes("Audit", 3));
    assertEquals("Apr 2024: Audit", events.get(0).listed());
    assertEquals(STEPS.measured().subgroups().dates().get(3).toEpochDay(), events.get(0).at());
  }

  private static List<Event> events(Sample sample) {
    return Event.of(sample.analysis(), XAxis.of(sample.measured().subgroups()));
  }

  private static List<String> texts(List<Event> events) {
    return events.stream().map(Event::text).toList();
  }
}
