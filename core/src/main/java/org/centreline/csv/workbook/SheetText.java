package org.centreline.csv.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.MadeText;

/** The rows of a sheet as text with commas, each on the line of its number. */
final class SheetText {

  /** More text than this is not held. */
  private static final int MOST = 160 << 20;

  /** So many bytes of commas are added at most, so that all rows are as wide as the widest. */
  private static final long PADDING = 32L << 20;

  /** Bytes that need not be copied to be read. */
  private static final class Store extends ByteArrayOutputStream {

    private Store(int size) {
      super(size);
    }

    private InputStream read() {
      return new ByteArrayInputStream(buf, 0, count);
    }

    private int copyLine(int from, ByteArrayOutputStream to) {
      int end = from;
      while (buf[end] != '\n') {
        end++;
      }
      to.write(buf, from, end - from);
      return end + 1;
    }
  }

  /** The text as the bytes of a file. */
  private record Text(Store held, Optional<MadeText> made) implements Bytes {

    @Override
    public InputStream open(Purpose purpose) {
      return held.read();
    }

    @Override
    public long size() {
      return held.size();
    }
  }

  private final FileFindings findings;
  private final StringBuilder line = new StringBuilder();
  private Store text = new Store(1 << 16);
  private int[] widths = new int[256];
  private int lines;
  private int cells;
  private int widest;
  private boolean ragged;

  SheetText(FileFindings findings) {
    this.findings = findings;
  }

  /** Goes to a row, from 1, unless it is there; those passed over are empty. */
  void goOnTo(int row) {
    if (row <= lines) {
      throw ZipParts.damaged(findings);
    }
    while (lines < row - 1) {
      end();
    }
  }

  /** Whether it has come to something in a row. */
  boolean isIn(int row) {
    return lines == row - 1 && cells > 0;
  }

  /** Adds what stands in a column of the row, from 0; no cell is empty. */
  void add(int column, String cell) {
    if (column < cells) {
      throw ZipParts.damaged(findings);
    }
    for (int i = Math.max(cells, 1); i <= column; i++) {
      line.append(',');
    }
    cells = column + 1;
    boolean quoted = needsQuotes(cell);
    if (!quoted) {
      line.append(cell);
      return;
    }
    line.append('"');
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      // A line is a row, so a cell has no lines of its own.
      line.append(c < ' ' && c != '\t' ? ' ' : c);
      if (c == '"') {
        line.append(c);
      }
    }
    line.append('"');
  }

  private static boolean needsQuotes(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ',' || c == '"' || c < ' ') {
        return true;
      }
    }
    return false;
  }

  /** Ends the row. */
  void end() {
    if (lines == widths.length) {
      widths = Arrays.copyOf(widths, 2 * lines);
    }
    widths[lines++] = cells;
    ragged |= cells > 0 && widest > 0 && cells != widest;
    widest = Math.max(widest, cells);
    line.append('\n');
    byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
    text.write(bytes, 0, bytes.length);
    line.setLength(0);
    cells = 0;
    if (text.size() > MOST) {
      throw ZipParts.tooLarge("text of at most " + (MOST >> 20) + " MB on a sheet", findings);
    }
  }

  /** How many columns there are up to the last that holds anything. */
  int width() {
    return widest;
  }

  /** The text, all its rows as wide as the widest; empty ones have no cells. */
  Bytes bytes(MadeText made) {
    if (ragged && (long) widest * lines <= PADDING + text.size()) {
      pad();
    }
    return new Text(text, Optional.of(made));
  }

  private void pad() {
    Store padded = new Store(text.size() + 1024);
    byte[] commas = new byte[widest];
    Arrays.fill(commas, (byte) ',');
    int from = 0;
    for (int i = 0; i < lines; i++) {
      from = text.copyLine(from, padded);
      padded.write(commas, 0, widths[i] == 0 ? 0 : widest - widths[i]);
      padded.write('\n');
    }
    text = padded;
  }
}
