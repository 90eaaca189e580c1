package org.centreline.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

  @Test
  void theNumbersAreThePromisedOnes() {
    assertEquals(
        List.of(0, 1, 2, 3, 4, 70),
        Stream.of(ExitCode.values()).map(ExitCode::number).sorted().toList());
  }

  @Test
  void ofSeveralTheWorstWins() {
    List<Integer> precedence = List.of(70, 4, 2, 3, 1, 0);
    for (ExitCode a : ExitCode.values()) {
      for (ExitCode b : ExitCode.values()) {
        int first = Math.min(precedence.indexOf(a.number()), precedence.indexOf(b.number()));
        assertEquals(precedence.get(first), a.or(b).number());
      }
    }
  }

  @Test
  void helpListsThemByNumber() {
    assertEquals(6, ExitCode.helpLines().size());
    assertEquals("   0  done", ExitCode.helpLines().get(0));
    assertEquals("  70  a fault in Centreline itself", ExitCode.helpLines().get(5));
  }
}
