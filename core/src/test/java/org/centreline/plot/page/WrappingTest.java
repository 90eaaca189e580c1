package org.centreline.plot.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.plot.Colour;
import org.centreline.plot.TextStyle;
import org.junit.jupiter.api.Test;

class WrappingTest {

  private static final TextStyle STYLE = TextStyle.regular(10, new Colour(0));

  @Test
  void breaksBetweenWords() {
    double width = STYLE.width("one two");
    assertEquals(List.of("one two", "three"), new Wrapping(STYLE, width, 3).lines("one two three"));
    assertEquals(List.of(), new Wrapping(STYLE, width, 3).lines("  "));
  }

  @Test
  void whatIsLeftOverEndsInAnEllipsis() {
    Wrapping wrapping = new Wrapping(STYLE, STYLE.width("one two"), 2);
    List<String> lines = wrapping.lines("one two three four five");
    assertEquals(2, lines.size());
    assertTrue(lines.get(1).startsWith("three") || lines.get(1).startsWith("thr"), lines.get(1));
    assertTrue(lines.get(1).endsWith("…"));
  }

  @Test
  void aWordLongerThanTheLineIsBroken() {
    Wrapping wrapping = new Wrapping(STYLE, 30, 50);
    List<String> lines = wrapping.lines("Wiederaufnahmeuntersuchungsvereinbarung");
    assertEquals("Wiederaufnahmeuntersuchungsvereinbarung", String.join("", lines));
    assertTrue(lines.stream().allMatch(line -> STYLE.width(line) <= 30));
  }

  @Test
  void pairsAreNeverTornApart() {
    Wrapping wrapping = new Wrapping(STYLE, 20, 9);
    for (String line : wrapping.lines("\uD83C\uDFE5\uD83C\uDFE5\uD83C\uDFE5\uD83C\uDFE5")) {
      assertEquals(0, line.length() % 2, line);
    }
  }
}
