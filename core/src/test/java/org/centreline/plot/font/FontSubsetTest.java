package org.centreline.plot.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FontSubsetTest {

  /** OpenType specification 1.9, head: what the words of a file add up to. */
  private static final int SUM = 0xB1B0AFBA;

  private static final BitSet LETTERS = letters("Añ x");

  private static BitSet letters(String text) {
    BitSet letters = new BitSet();
    text.chars().forEach(letters::set);
    return letters;
  }

  private static Map<String, ByteBuffer> tables(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    Map<String, ByteBuffer> tables = new HashMap<>();
    for (int i = 0; i < bytes.getShort(4); i++) {
      int entry = 12 + 16 * i;
      String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
      int at = bytes.getInt(entry + 8);
      int length = bytes.getInt(entry + 12);
      byte[] table = Arrays.copyOfRange(file, at, at + length);
      if (!tag.equals("head")) {
        assertEquals(bytes.getInt(entry + 4), FontTables.sum(table), tag);
      }
      tables.put(tag, ByteBuffer.wrap(table));
    }
    return tables;
  }

  @Test
  void theFileAddsUpToWhatTheFormatAsks() {
    byte[] file = FontSubset.of(Typeface.REGULAR, LETTERS);
    assertEquals(SUM, FontTables.sum(file));
    assertEquals(0, file.length % 4);
    assertEquals(10, tables(file).size());
  }

  @Test
  void itHasTheLettersAskedForAndTheirParts() {
    Map<String, ByteBuffer> tables = tables(FontSubset.of(Typeface.REGULAR, LETTERS));
    int glyphs = tables.get("maxp").getShort(4);
    assertTrue(glyphs >= 5, "the box, A, space, x and n with its tilde, not " + glyphs);
    assertTrue(glyphs <= 7, "no more than n and a tilde beside, not " + glyphs);
    assertEquals(4 * (glyphs + 1), tables.get("loca").capacity());
    ByteBuffer map = tables.get("cmap");
    assertEquals(5, map.getShort(12 + 6) / 2, "four characters and the last segment");
  }

  @Test
  void aLetterIsAsWideAsInTheFont() {
    for (Typeface face : Typeface.values()) {
      Map<String, ByteBuffer> tables = tables(FontSubset.of(face, letters("m")));
      int units = tables.get("head").getShort(18);
      int last = tables.get("maxp").getShort(4) - 1;
      double width = (double) tables.get("hmtx").getShort(4 * last) / units;
      assertEquals(face.width("m"), width, 1e-12);
    }
  }

  @Test
  void whatTheFontLacksIsLeftOutAndTheSameIsTheSame() {
    byte[] with = FontSubset.of(Typeface.BOLD, letters("ab\uE123"));
    assertArrayEquals(FontSubset.of(Typeface.BOLD, letters("ab")), with);
  }
}
