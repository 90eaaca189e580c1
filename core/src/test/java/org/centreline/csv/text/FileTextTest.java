package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.centreline.csv.problem.DataException;
import org.junit.jupiter.api.Test;

class FileTextTest {

  @Test
  void utf8IsTakenAsItIs() {
    FileText text = Texts.of("a,é\n");
    assertEquals("UTF-8", text.encoding());
    assertEquals("a,é\n", text.head());
  }

  @Test
  void theByteOrderMarkIsTakenOff() {
    assertEquals("a", Texts.of("\uFEFFa").head());
    assertEquals("a", Texts.of("\uFEFFa".getBytes(StandardCharsets.UTF_16LE)).head());
    assertEquals("a", Texts.of("\uFEFFa".getBytes(StandardCharsets.UTF_16BE)).head());
  }

  @Test
  void whatIsNotUtf8IsWindows1252() {
    FileText text = Texts.of(new byte[] {'a', (byte) 0x93, 'b', (byte) 0x94});
    assertEquals("windows-1252", text.encoding());
    assertEquals("a\u201Cb\u201D", text.head());
  }

  @Test
  void utf8WithOneBadByteIsRefused() {
    byte[] bytes = "a\né\nx".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    DataException refused = assertThrows(DataException.class, () -> Texts.of(bytes));
    assertEquals(3, refused.problems().get(0).line());
    assertEquals("byte 0xff", refused.problems().get(0).found());
  }

  @Test
  void linesAreLeftOutFromTheTop() {
    FileText text = Texts.of("a\r\nb\rc\nd").below(2);
    assertEquals("c\nd", text.head());
    assertEquals(3, text.firstLine());
    assertEquals("d", text.below(1).head());
    assertEquals(4, text.below(1).firstLine());
    assertEquals("", text.below(9).head());
  }

  @Test
  void knowsWhetherItIsBlankOrShort() {
    assertTrue(Texts.of(" \r\n\t").isBlank());
    assertFalse(Texts.of(" \nx").isBlank());
    assertTrue(Texts.of("x".repeat(65_536)).isShort());
    assertFalse(Texts.of("x".repeat(65_537)).isShort());
    assertEquals(65_536, Texts.of("x".repeat(65_537)).head().length());
  }
}
