package org.centreline.plot.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.centreline.plot.Anchor;
import org.centreline.plot.event.Lanes.Flag;
import org.centreline.plot.event.Lanes.Slot;
import org.junit.jupiter.api.Test;

class LanesTest {

  private final Lanes lanes = new Lanes(0, 500, 3, 5);

  @Test
  void textsFarApartShareTheLowestLane() {
    List<Slot> slots = place(flag(10, 50), flag(200, 50), flag(400, 50));
    assertEquals(List.of(0, 0, 0), slots.stream().map(Slot::lane).toList());
  }

  @Test
  void aLongTextClimbsOverTheLinesOfLaterOnes() {
    List<Slot> slots = place(flag(10, 300), flag(100, 50), flag(200, 50));
    assertEquals(List.of(1, 0, 0), slots.stream().map(Slot::lane).toList());
  }

  @Test
  void aTextAtTheRightEdgeStandsLeftOfItsLine() {
    List<Slot> slots = place(flag(480, 100));
    assertEquals(Anchor.END, slots.get(0).anchor());
    assertTrue(slots.get(0).end() < 480);
  }

  @Test
  void whatIsTakenStaysFree() {
    Slot taken = new Slot(new Flag(0, Double.NaN, 60), 0, Anchor.START, 0);
    Flag lineless = new Flag(30, Double.NaN, 50);
    List<Slot> slots = lanes.place(List.of(lineless), List.of(taken)).orElseThrow();
    assertEquals(1, slots.get(0).lane());
    assertTrue(lanes.place(List.of(flag(30, 50)), List.of(taken)).isEmpty());
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertTrue(lanes.place(List.of(flag(250, 600)), List.of()).isEmpty());
    Optional<List<Slot>> crowded =
        lanes.place(
            List.of(flag(100, 200), flag(101, 200), flag(102, 200), flag(103, 200), flag(104, 200)),
            List.of());
    assertTrue(crowded.isEmpty());
  }

  private List<Slot> place(Flag... flags) {
    return lanes.place(List.of(flags), List.of()).orElseThrow();
  }

  private static Flag flag(double x, double width) {
    return new Flag(x, x, width);
  }
}
