package org.centreline.csv.workbook;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;

/**
 * The parts of a zip file by their names. A part that would be far larger than what it is stored in
 * is refused before it is unpacked, and none gives more than it says it will.
 *
 * <p>Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16 and 4.5.3.
 */
final class ZipParts {

  /** So much may be unpacked of one part. */
  static final long MOST = 1L << 30;

  /** Parts of less than this may be packed as tightly as they like. */
  static final long SMALL = 10L << 20;

  /** More than this many times its packed size is no table: sheets are packed 5 to 30 times. */
  static final long RATIO = 100;

  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final long IN_EXTRA = 0xFFFFFFFFL;

  /** Where a part stands and how large it is. */
  private record Part(int method, long packed, long size, long header) {}

  private final ByteBuffer zip;
  private final byte[] bytes;
  private final FileFindings findings;
  private final Map<String, Part> parts = new HashMap<>();

  private ZipParts(byte[] bytes, FileFindings findings) {
    this.bytes = bytes;
    this.findings = findings;
    zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Reads the directory of a zip file. */
  static ZipParts of(byte[] bytes, FileFindings findings) {
    ZipParts parts = new ZipParts(bytes, findings);
    try {
      parts.readDirectory();
    } catch (IndexOutOfBoundsException e) {
      throw damaged(findings);
    }
    return parts;
  }

  private void readDirectory() {
    int end = bytes.length - 22;
    while (end >= 0 && zip.getInt(end) != END) {
      end--;
    }
    if (end < 0) {
      throw damaged(findings);
    }
    int at = zip.getInt(end + 16);
    int count = zip.getShort(end + 10) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      if (zip.getInt(at) != ENTRY) {
        throw damaged(findings);
      }
      int name = zip.getShort(at + 28) & 0xFFFF;
      int extra = zip.getShort(at + 30) & 0xFFFF;
      int comment = zip.getShort(at + 32) & 0xFFFF;
      String part = new String(bytes, at + 46, name, StandardCharsets.UTF_8);
      // Names are alike in either case, and are written with either slash by some.
      parts.putIfAbsent(key(part), part(at, at + 46 + name, extra));
      at += 46 + name + extra + comment;
    }
  }

  private Part part(int at, int extraAt, int extra) {
    long[] large = {
      zip.getInt(at + 24) & IN_EXTRA, zip.getInt(at + 20) & IN_EXTRA, zip.getInt(at + 42) & IN_EXTRA
    };
    int field = extraAt;
    while (field + 4 <= extraAt + extra) {
      int length = zip.getShort(field + 2) & 0xFFFF;
      if (zip.getShort(field) == 1) {
        int value = field + 4;
        for (int i = 0; i < large.length; i++) {
          if (large[i] == IN_EXTRA) {
            large[i] = zip.getLong(value);
            value += 8;
          }
        }
      }
      field += 4 + length;
    }
    return new Part(zip.getShort(at + 10), large[1], large[0], large[2]);
  }

  private static String key(String name) {
    return name.replace('\\', '/').toLowerCase(java.util.Locale.ROOT);
  }

  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  /** A part that is there, unpacked while it is read; to be closed. */
  InputStream open(String name) {
    Part part = parts.get(key(name));
    if (part == null || part.method != 0 && part.method != 8) {
      throw damaged(findings);
    }
    boolean bomb = part.size > SMALL && part.size / RATIO > part.packed;
    if (part.size > MOST || bomb) {
      throw tooLarge(
          bomb
              ? "parts packed at most " + RATIO + " times"
              : "sheets of at most " + (MOST >> 20) + " MB",
          findings);
    }
    try {
      int header = Math.toIntExact(part.header);
      int names = (zip.getShort(header + 26) & 0xFFFF) + (zip.getShort(header + 28) & 0xFFFF);
      int from = header + 30 + names;
      int length = Math.toIntExact(part.packed);
      java.util.Objects.checkFromIndexSize(from, length, bytes.length);
      InputStream packed = new ByteArrayInputStream(bytes, from, length);
      return new Counted(
          part.method == 0 ? packed : new Unpacked(packed, new Inflater(true)), part.size);
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      throw damaged(findings);
    }
  }

  /** All of a small part. */
  byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      return in.readNBytes((int) SMALL);
    } catch (IOException e) {
      throw damaged(findings);
    }
  }

  static DataException tooLarge(String expected, FileFindings findings) {
    Mismatch more =
        new Mismatch(expected, "more", "save the sheet as \"CSV UTF-8 (comma delimited)\"");
    return findings.fatal(Code.TOO_LARGE, Place.WHOLE_FILE, more);
  }

  static DataException damaged(FileFindings findings) {
    Mismatch broken =
        new Mismatch(
            "a whole workbook",
            "one that is damaged, or was cut off",
            "fetch it again, or open it in Excel and save it anew");
    return findings.fatal(Code.DAMAGED_WORKBOOK, Place.WHOLE_FILE, broken);
  }

  /** Gives its memory back at once. */
  private static final class Unpacked extends InflaterInputStream {

    private Unpacked(InputStream in, Inflater inflater) {
      super(in, inflater, 1 << 14);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }

  /** Ends where there is more than was said. */
  private final class Counted extends FilterInputStream {

    private long left;

    private Counted(InputStream in, long size) {
      super(in);
      left = size;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      left -= Math.max(read, 0);
      if (left < 0) {
        throw new UncheckedIOException(new IOException("more than was said"));
      }
      return read;
    }
  }
}
