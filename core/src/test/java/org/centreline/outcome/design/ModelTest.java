package org.centreline.outcome.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest {

  @Test
  void phaseInsFollowEachChange() {
    Model model = new Model(List.of(3, 8), 2, Shape.BOTH, Season.none());
    assertEquals(
        List.of(3, 4, 8, 9),
        java.util.stream.IntStream.range(0, 12).filter(model::leavesOut).boxed().toList());
    assertFalse(Model.from(3).leavesOut(3));
    assertTrue(Model.from(3).phasedIn(1).leavesOut(3));
  }

  @Test
  void changesMustBeThereAndInOrder() {
    List<Integer> none = List.of();
    List<Integer> swapped = List.of(5, 3);
    Season season = Season.none();
    assertThrows(IllegalArgumentException.class, () -> new Model(none, 0, Shape.BOTH, season));
    assertThrows(IllegalArgumentException.class, () -> new Model(swapped, 0, Shape.BOTH, season));
    assertThrows(IllegalArgumentException.class, () -> Model.from(3).phasedIn(-1));
  }

  @Test
  void seasonsHaveTheWordsOfTheCommandLine() {
    assertEquals("none", Season.none().word());
    assertEquals("fourier:2", new Season.Fourier(2).word());
    assertEquals("month", new Season.Months().word());
    assertThrows(IllegalArgumentException.class, () -> new Season.Fourier(6));
    assertEquals("both", Shape.BOTH.word());
  }
}
