package org.centreline.cli.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  @Test
  void whatIsTheSameIsNotShown() {
    assertEquals("", Difference.of(List.of("a", "b"), List.of(3, 4), List.of("a", "b")));
    assertEquals(
        "\nline 9\n  expected b\n  got      c",
        Difference.of(List.of("a", "b"), List.of(3, 9), List.of("a", "c")));
  }

  @Test
  void whatIsMissingOrTooMuchIsShown() {
    assertEquals(
        "\nline 4\n  expected b\n  got      (nothing)",
        Difference.of(List.of("a", "b"), List.of(3, 4), List.of("a")));
    assertEquals(
        "\nafter the end\n  expected (nothing)\n  got      b",
        Difference.of(List.of("a"), List.of(3), List.of("a", "b")));
  }

  @Test
  void atMostTenLinesAreShown() {
    String text =
        Difference.of(
            Collections.nCopies(900, "a"),
            Collections.nCopies(900, 1),
            Collections.nCopies(900, "b"));
    assertEquals(10, text.lines().filter(line -> line.equals("  got      b")).count());
    assertTrue(text.endsWith("\nand 890 more lines"), text);
  }
}
