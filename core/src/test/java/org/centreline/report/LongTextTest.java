package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class LongTextTest {

  private static final String LINE = "p′ chart of Łódź, 😀 and 12.5 % – well\n";

  @Test
  void aLongTextIsWhatWasWritten() {
    LongText text = new LongText();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      text.append(LINE).append('x');
      expected.append(LINE).append('x');
    }
    assertEquals(expected.toString(), text.toString());
    assertArrayEquals(expected.toString().getBytes(StandardCharsets.UTF_8), text.bytes());
  }

  @Test
  void anotherIsAddedAfterWhatStandsThere() {
    LongText inner = new LongText().append("b");
    LongText text = new LongText().append("a").append(inner).append("c");
    assertEquals("abc", text.toString());
    assertEquals("b", inner.toString());
    assertEquals(1, inner.bytes().length);
  }

  @Test
  void itsCharactersAreThoseOfAllPieces() {
    LongText text = new LongText().append("ab").append(new LongText().append("′"));
    BitSet characters = new BitSet();
    "ab′".chars().forEach(characters::set);
    assertEquals(characters, text.append('a').characters());
  }

  @Test
  void whatHasNotBeenWrittenIsEmpty() {
    LongText text = new LongText();
    assertTrue(text.isEmpty());
    assertEquals("", text.toString());
    assertEquals(0, text.bytes().length);
    assertFalse(text.append('a').isEmpty());
    text.settle();
    assertFalse(text.isEmpty());
  }
}
