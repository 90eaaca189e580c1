package org.centreline.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file as UTF-8 bytes without a byte-order mark, whatever the file was in. */
final class Text {

  private static final int HEAD = 1 << 16;

  private final byte[] bytes;
  private final int from;
  private final String encoding;
  private final int firstLine;

  private Text(byte[] bytes, int from, String encoding, int firstLine) {
    this.bytes = bytes;
    this.from = from;
    this.encoding = encoding;
    this.firstLine = firstLine;
  }

  /** Decodes a file; an encoding that was asked for is taken at its word. */
  static Text of(byte[] bytes, Optional<Charset> asked, Findings findings) {
    FileKind.refuseOthers(bytes, findings);
    if (asked.isPresent()) {
      return inCharset(bytes, asked.get(), findings);
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      findings.note(Code.ENCODING, "read as UTF-16, by its byte-order mark");
      return inCharset(bytes, StandardCharsets.UTF_16, findings);
    }
    if (malformedAt(bytes, StandardCharsets.UTF_8) < 0) {
      return new Text(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, "UTF-8", 1);
    }
    refuseBrokenUtf8(bytes, findings);
    findings.note(Code.ENCODING, "not UTF-8: read as Windows-1252, as Excel saves it");
    return inCharset(bytes, Charset.forName("windows-1252"), findings);
  }

  /** Letters beyond ASCII that are UTF-8, before a byte that is not, were never Windows-1252. */
  private static void refuseBrokenUtf8(byte[] bytes, Findings findings) {
    int bad = malformedAt(bytes, StandardCharsets.UTF_8);
    for (int i = 0; i < bad; i++) {
      if (bytes[i] < 0) {
        throw findings.fatal(
            Code.BAD_ENCODING, Place.line(lineOf(bytes, bad)), misfit("UTF-8", bytes, bad));
      }
    }
  }

  private static Mismatch misfit(String encoding, byte[] bytes, int place) {
    return new Mismatch(
        "text in " + encoding,
        place < bytes.length
            ? "byte 0x" + Integer.toHexString(bytes[place] & 0xFF)
            : "half a letter",
        "save the file as \"CSV UTF-8\", or name its encoding with --encoding, such as windows-1252");
  }

  private static Text inCharset(byte[] bytes, Charset charset, Findings findings) {
    int bad = malformedAt(bytes, charset);
    if (bad >= 0) {
      Place place = Place.line(lineOf(bytes, bad));
      throw findings.fatal(Code.BAD_ENCODING, place, misfit(charset.name(), bytes, bad));
    }
    String text = new String(bytes, charset);
    boolean marked = !text.isEmpty() && text.charAt(0) == '\uFEFF';
    return new Text(text.getBytes(StandardCharsets.UTF_8), marked ? 3 : 0, charset.name(), 1);
  }

  private static int lineOf(byte[] bytes, int place) {
    int line = 1;
    for (int i = 0; i < place; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  /** The position of the first byte that is no text in a character set, or -1. */
  private static int malformedAt(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(Math.min(8192, bytes.length + 1));
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() : -1;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The name of the character set that the file was in. */
  String encoding() {
    return encoding;
  }

  /** The number of the line with which the text begins, from 1. */
  int firstLine() {
    return firstLine;
  }

  /** The text without its first lines. */
  Text below(int lines) {
    int start = from;
    int left = lines;
    while (left > 0 && start < bytes.length) {
      byte c = bytes[start++];
      boolean pair = c == '\r' && start < bytes.length && bytes[start] == '\n';
      left -= c == '\n' || c == '\r' && !pair ? 1 : 0;
    }
    return new Text(bytes, start, encoding, firstLine + lines - left);
  }

  /** How many bytes of UTF-8. */
  int size() {
    return bytes.length - from;
  }

  /** Whether there is nothing but spaces and line ends. */
  boolean isBlank() {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] != ' ' && (bytes[i] < '\t' || bytes[i] > '\r')) {
        return false;
      }
    }
    return true;
  }

  /** The byte at a position from 0. */
  byte at(int position) {
    return bytes[from + position];
  }

  /** The text between two positions in bytes. */
  String between(int start, int end) {
    return new String(bytes, from + start, end - start, StandardCharsets.UTF_8);
  }

  /** The beginning, some 64 thousand bytes of it. */
  String head() {
    return between(0, Math.min(HEAD, size()));
  }

  /** Whether the beginning is all of it. */
  boolean isShort() {
    return size() <= HEAD;
  }

  /** All of it, from the beginning. */
  Reader reader() {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, from, size()), StandardCharsets.UTF_8);
  }
}
