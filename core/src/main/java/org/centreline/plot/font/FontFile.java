package org.centreline.plot.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tables of a TrueType file. Source: OpenType specification 1.9, font file; numbers are big
 * endian.
 */
final class FontFile {

  private static final int HEADER = 12;
  private static final int ENTRY = 16;

  private final byte[] bytes;

  private FontFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads a file as far as the last of the tables asked for, and no further. */
  static FontFile read(String resource, List<String> tables) {
    try (InputStream in = FontFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the font " + resource + " is missing from the program");
      }
      byte[] header = in.readNBytes(HEADER);
      byte[] entries = in.readNBytes(ENTRY * new FontFile(header).unsignedShort(4));
      FontFile directory = new FontFile(joined(header, entries));
      int length = tables.stream().mapToInt(directory::endOf).max().orElse(0);
      int rest = Math.max(0, length - directory.bytes.length);
      return new FontFile(joined(directory.bytes, in.readNBytes(rest)));
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + resource + " can't be read", e);
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Where a table begins. */
  int table(String tag) {
    return (int) unsignedInt(entry(tag) + 8);
  }

  private int endOf(String tag) {
    return table(tag) + (int) unsignedInt(entry(tag) + 12);
  }

  private int entry(String tag) {
    int wanted = tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
    int count = unsignedShort(4);
    return IntStream.range(0, count)
        .map(i -> HEADER + ENTRY * i)
        .filter(at -> (int) unsignedInt(at) == wanted)
        .findFirst()
        .orElseThrow();
  }

  /** So many bytes from a place. */
  byte[] copy(int at, int length) {
    return Arrays.copyOfRange(bytes, at, at + length);
  }

  int unsignedByte(int at) {
    return bytes[at] & 0xFF;
  }

  int signedByte(int at) {
    return bytes[at];
  }

  int unsignedShort(int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  int signedShort(int at) {
    return (short) unsignedShort(at);
  }

  long unsignedInt(int at) {
    return (long) unsignedShort(at) << 16 | unsignedShort(at + 2);
  }
}
