package org.centreline.plot.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.plot.Colour;
import org.centreline.plot.Printable;
import org.centreline.plot.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** A family of two, joined; a heart with its look; a flag. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD83D\uDC68\u200D\uD83D\uDC69",
        "\u2764\uFE0F",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC7F"
      })
  void whatIsJoinedIsOneCharacter(String joined) {
    String text = "a" + joined.repeat(6) + "b";
    for (double room : new double[] {0.5, 2.5}) {
      List<String> lines = new Wrapping(STYLE, room * STYLE.width(joined), 99).lines(text);
      assertTrue(lines.size() > 1, "it is broken");
      assertEquals(Printable.line(text), String.join("", lines));
      for (String line : lines) {
        assertTrue(line.startsWith("a") || line.startsWith("b") || line.startsWith(joined), line);
      }
    }
  }

  @Test
  void aJoinerThatJoinsNothingIsCutWithItsCharacter() {
    Wrapping narrow = new Wrapping(STYLE, STYLE.width("a…") + 0.1, 1);
    assertEquals("a…", narrow.cut("a\u2764\u200D\u2764\u200D"));
    assertEquals("a…", narrow.cut("a\u0645\u200C\u200C\u0645\u200C\u0645"));
  }

  @Test
  void pairsAreNeverTornApart() {
    Wrapping wrapping = new Wrapping(STYLE, 20, 9);
    for (String line : wrapping.lines("\uD83C\uDFE5\uD83C\uDFE5\uD83C\uDFE5\uD83C\uDFE5")) {
      assertEquals(0, line.length() % 2, line);
    }
  }
}
