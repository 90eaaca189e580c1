package org.centreline.csv.slice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts one plain row into cells: without quotation marks, or with marks around whole cells. */
public final class PlainLine {

  private PlainLine() {}

  /**
   * The cells between two places, without the end of the line.
   *
   * @throws OddBytes where quotation marks stand otherwise
   */
  public static String[] cells(byte[] bytes, int from, int to, byte delimiter) {
    List<String> cells = new ArrayList<>();
    int at = from;
    boolean more = true;
    while (more) {
      boolean quoted = at < to && bytes[at] == '"';
      int start = quoted ? at + 1 : at;
      int end = quoted ? closing(bytes, start, to) : start;
      while (!quoted && end < to && bytes[end] != delimiter) {
        checkNoMark(bytes[end++]);
      }
      at = quoted ? end + 1 : end;
      cells.add(text(bytes, start, end));
      more = at < to;
      if (more && bytes[at++] != delimiter) {
        throw new OddBytes("something behind a quotation mark");
      }
    }
    return cells.toArray(new String[0]);
  }

  private static void checkNoMark(byte b) {
    if (b == '"') {
      throw new OddBytes("a quotation mark inside a cell");
    }
  }

  /** Where the quotation mark stands that closes a cell; two of them are one of its letters. */
  private static int closing(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && (bytes[at] != '"' || at + 1 < to && bytes[at + 1] == '"')) {
      at += bytes[at] == '"' ? 2 : 1;
    }
    if (at >= to) {
      throw new OddBytes("a quotation mark that nothing closes on its line");
    }
    return at;
  }

  /** The text of a cell from what stands between its quotation marks, or of one without. */
  static String text(byte[] bytes, int from, int to) {
    int doubled = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '"') {
        doubled++;
        i++;
      }
    }
    return doubled == 0
        ? new String(bytes, from, to - from, StandardCharsets.UTF_8)
        : new String(single(bytes, from, new byte[to - from - doubled]), StandardCharsets.UTF_8);
  }

  /** With one quotation mark for each two. */
  private static byte[] single(byte[] bytes, int from, byte[] letters) {
    int at = from;
    for (int i = 0; i < letters.length; i++) {
      letters[i] = bytes[at];
      at += bytes[at] == '"' ? 2 : 1;
    }
    return letters;
  }
}
