package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

  private final List<Integer> asked = new ArrayList<>();

  private final Remembered third =
      new Remembered(
          n -> {
            asked.add(n);
            return n / 3;
          });

  @Test
  void aSmallNumberIsWorkedOutOnce() {
    for (int n : new int[] {0, 7, 2, 4095, 7, 0, 4095, 2}) {
      assertEquals(n / 3, third.of(n));
    }
    assertEquals(List.of(0, 7, 2, 4095), asked);
  }

  @Test
  void aLargeOneEachTime() {
    assertEquals(1365, third.of(4096));
    assertEquals(1365, third.of(4096));
    assertEquals(3333, third.of(10_000));
    assertEquals(List.of(4096, 4096, 10_000), asked);
  }
}
