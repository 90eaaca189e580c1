package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
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
  void twoBytesMakeAByteOrderMark() {
    assertEquals("ÿa", Texts.of(new byte[] {(byte) 0xFF, 'a'}).head());
    assertEquals("þa", Texts.of(new byte[] {(byte) 0xFE, 'a'}).head());
    assertEquals("ÿ", Texts.of(new byte[] {(byte) 0xFF}).head());
  }

  /** Letters of one to four bytes, the last of which are two characters. */
  @Test
  void bytesAboveAreThoseOfTheLinesAbove() {
    FileText text = Texts.of("aé病😀\nx");
    assertEquals(0, text.bytesAbove());
    assertEquals(1 + 2 + 3 + 4 + 1, text.below(1).bytesAbove());
    assertEquals(12, text.below(9).bytesAbove());
  }

  private static Optional<FileText> plain(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return FileText.plain(new CsvFile("x.csv", bytes), Optional.empty());
  }

  @Test
  void aPlainTextHasLettersAndEndsOfLines() {
    for (String text : new String[] {"a,b\r\n", "a,b\r", "a\tb\n", "\uFEFFé"}) {
      assertTrue(plain(text).isPresent(), text);
    }
    for (String text : new String[] {"a\rb", "a\0", "a\u001Cb"}) {
      assertTrue(plain(text).isEmpty(), text);
    }
  }

  @Test
  void anySignMayStandBetweenCells() {
    Rows rows = new Rows(plain("a¦b\n1¦2\n").orElseThrow(), '¦', Bytes.Purpose.TAKE);
    assertTrue(rows.next());
    assertEquals("b", rows.row().cell(1));
    rows.close();
  }

  /** Each end of a line counts once, of whatever kind. */
  @Test
  void aLineBeyondBoundsIsToldByItsNumber() {
    byte[] bytes = new byte[LineLength.MOST + 100];
    Arrays.fill(bytes, (byte) 'x');
    byte[] ends = "a\r\nb\rc\n\n".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(ends, 0, bytes, 0, ends.length);
    DataException refused = assertThrows(DataException.class, () -> Texts.of(bytes));
    assertEquals("too-large", refused.problems().get(0).code());
    assertEquals(5, refused.problems().get(0).line());
    LineLength length = new LineLength();
    byte[] most = Arrays.copyOfRange(bytes, 50, 50 + LineLength.MOST);
    assertFalse(length.isTooLong(most, 0, most.length));
    assertFalse(length.isTooLong(new byte[] {'\n', 'x'}, 0, 2));
    assertFalse(length.isTooLong(most, 0, most.length - 1));
    assertTrue(length.isTooLong(most, 0, 1));
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
