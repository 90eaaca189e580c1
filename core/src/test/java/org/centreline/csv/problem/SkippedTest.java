package org.centreline.csv.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SkippedTest {

  @Test
  void tellsTheFirstLines() {
    List<Integer> twenty = IntStream.rangeClosed(1, 20).boxed().toList();
    assertEquals(twenty, new Skipped("filtered-rows", 1_000_000, twenty).lines());
    assertThrows(IllegalArgumentException.class, () -> new Skipped("x", 2, List.of(1)));
    assertThrows(IllegalArgumentException.class, () -> new Skipped("x", 21, List.of(1)));
    assertThrows(IllegalArgumentException.class, () -> new Skipped("x", 0, List.of()));
  }
}
