package org.centreline.csv.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataExceptionTest {

  @Test
  void saysItsFirstProblemAndKeepsAll() {
    Problem first = new Problem("x", 2, "n", "a number", "y", "bad-number", "mend it");
    Problem second = new Problem("x", 3, "n", "a number", "z", "bad-number", "mend it");
    List<Problem> problems = new ArrayList<>(List.of(first, second));
    DataException failure = new DataException(problems);
    problems.clear();
    assertEquals(first.message(), failure.getMessage());
    assertEquals(List.of(first, second), failure.problems());
    assertEquals(List.of(), failure.ways());
    assertThrows(IndexOutOfBoundsException.class, () -> new DataException(List.of()));
  }
}
