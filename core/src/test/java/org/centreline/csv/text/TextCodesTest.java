package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextCodesTest {

  private final TextCodes codes = new TextCodes();

  @Test
  void aTextHasOneNumberHoweverManyThereAre() {
    for (int i = 0; i < 5000; i++) {
      assertEquals(i, codes.code("t" + i));
      assertEquals(i / 2, codes.code("t" + i / 2));
    }
    assertEquals(5000, codes.size());
    assertEquals("t4321", codes.text(4321));
    assertTrue(codes.isWhole());
  }

  /** These two strings have the same hash. */
  @Test
  void textsOfOneHashAreTwo() {
    assertEquals("Aa".hashCode(), "BB".hashCode());
    assertEquals(0, codes.code("Aa"));
    assertEquals(1, codes.code("BB"));
    assertEquals(0, codes.code("Aa"));
    assertEquals(2, codes.code(""));
  }

  @Test
  void beyondTheMostATextHasNone() {
    for (int i = 0; i < TextCodes.MOST; i++) {
      codes.code(Integer.toString(i));
    }
    assertTrue(codes.isWhole());
    assertEquals(TextCodes.OTHER, codes.code("one more"));
    assertEquals(7, codes.code("7"));
    assertFalse(codes.isWhole());
  }
}
