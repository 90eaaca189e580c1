package org.centreline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTest {

  @Test
  void linesBreakAtSpaces() {
    assertEquals(List.of("one two", "three"), Wrapped.lines("one two three", 8));
    assertEquals(List.of("one two", "three"), Wrapped.lines("one two three", 7));
  }

  @Test
  void aLongWordStandsAlone() {
    assertEquals(List.of("a", "longer-than-ten", "b"), Wrapped.lines("a longer-than-ten b", 10));
  }
}
