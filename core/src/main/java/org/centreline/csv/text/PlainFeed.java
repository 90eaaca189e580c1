package org.centreline.csv.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.centreline.csv.slice.OddBytes;
import org.centreline.csv.slice.PlainLetters;
import org.centreline.csv.slice.PlainLine;
import org.centreline.csv.text.Bytes.Purpose;

/** The rows of a text that is taken for a plain one, cut line by line. */
final class PlainFeed implements Rows.Feed {

  private static final int SIZE = 1 << 16;

  private final InputStream in;
  private final byte delimiter;
  private final PlainLetters letters = new PlainLetters();
  private byte[] bytes = new byte[SIZE];
  private int at;
  private int end;
  private int line;

  PlainFeed(FileText text, char delimiter, Purpose purpose) {
    this.delimiter = (byte) delimiter;
    line = text.firstLine();
    long above = text.bytesAbove();
    in = text.stream(purpose);
    try {
      in.skipNBytes(above);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean next() {
    return at < end || more();
  }

  /** Reads on behind what is there. */
  private boolean more() {
    System.arraycopy(bytes, at, bytes, 0, end - at);
    end -= at;
    at = 0;
    if (end == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * end);
    }
    try {
      int read = in.readNBytes(bytes, end, bytes.length - end);
      end += read;
      return read > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Row row() {
    int length = length();
    int to = at + length;
    int cut = length > 0 && bytes[to - 1] == '\r' ? to - 1 : to;
    check(at, cut);
    Row row = new CutRow(PlainLine.cells(bytes, at, cut, delimiter), line++);
    at = Math.min(end, to + 1);
    return row;
  }

  /** How long the line is; the last one may have no end. */
  private int length() {
    int length = 0;
    boolean more = true;
    while (more) {
      while (at + length < end && bytes[at + length] != '\n') {
        length++;
      }
      more = at + length == end && more();
    }
    return length;
  }

  private void check(int from, int to) {
    boolean high = false;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      high |= b < 0;
      if (b >= 0 && b < ' ' && b != '\t') {
        throw new OddBytes("a sign that is no letter");
      }
    }
    if (high) {
      letters.check(bytes, from, to);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
