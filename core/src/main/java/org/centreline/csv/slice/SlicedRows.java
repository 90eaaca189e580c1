package org.centreline.csv.slice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of one block, column by column; filled again when they were gone through. */
public final class SlicedRows {

  private final byte[] bytes;
  private final int columns;
  private int[] starts;
  private boolean[] even;
  private final int[][] codes;
  private final double[][] numbers;
  private Slicer slicer;
  private String[][] texts;
  private int from;
  private int to;
  private int rows;
  private final boolean[] rare;

  /**
   * Room for a block.
   *
   * @param size how many bytes it has at most
   */
  SlicedRows(int size, SlicePlan plan) {
    bytes = new byte[size + 1 + SliceTexts.BEYOND];
    columns = plan.wants().size();
    int likely = 64 + size / (4 * plan.cells());
    starts = new int[likely];
    even = new boolean[likely];
    rare = new boolean[columns];
    codes = new int[columns][];
    numbers = new double[columns][];
    for (int i = 0; i < columns; i++) {
      codes[i] = new int[plan.wants().get(i).isText() ? likely : 0];
      numbers[i] = new double[plan.wants().get(i).isNumber() ? likely : 0];
    }
  }

  byte[] bytes() {
    return bytes;
  }

  /** Begins with the bytes between two places, which end a row. */
  void begin(int first, int end) {
    from = first;
    to = end;
    rows = 0;
    Arrays.fill(rare, false);
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Makes room for another row, and says which it is. */
  int open(int start) {
    if (rows == starts.length) {
      starts = Arrays.copyOf(starts, 2 * rows);
      even = Arrays.copyOf(even, 2 * rows);
      for (int i = 0; i < columns; i++) {
        codes[i] = codes[i].length == 0 ? codes[i] : Arrays.copyOf(codes[i], 2 * rows);
        numbers[i] = numbers[i].length == 0 ? numbers[i] : Arrays.copyOf(numbers[i], 2 * rows);
      }
    }
    starts[rows] = start;
    return rows++;
  }

  void close(int row, boolean isEven) {
    even[row] = isEven;
  }

  /** Ends with what the numbers of the texts mean. */
  void end(Slicer by, String[][] known) {
    slicer = by;
    texts = known;
  }

  int[] codes(int column) {
    return codes[column];
  }

  double[] numbers(int column) {
    return numbers[column];
  }

  /** Which of several hands the block went through; each numbers texts in its own way. */
  public int hand() {
    return slicer.hand();
  }

  /** How many rows there are. */
  public int rows() {
    return rows;
  }

  /** Whether a row has as many cells as the row of names. */
  public boolean isEven(int row) {
    return even[row];
  }

  /** The number of the text in a column of an even row; below 0 where it has none. */
  public int code(int column, int row) {
    return codes[column][row];
  }

  /** Whether some row has a text without a number in a column. */
  public boolean hasRare(int column) {
    return rare[column];
  }

  void foundRare(int column) {
    rare[column] = true;
  }

  /** The plain number in a column of an even row; NaN where there is none. */
  public double number(int column, int row) {
    return numbers[column][row];
  }

  /** The text of a number. */
  public String text(int column, int code) {
    return texts[column][code];
  }

  /** All cells of a row as they stand. */
  public String[] cells(int row) {
    int end = row + 1 < rows ? starts[row + 1] : to;
    end -= bytes[end - 1] == '\n' ? 1 : 0;
    end -= end > starts[row] && bytes[end - 1] == '\r' ? 1 : 0;
    List<String> cells = new ArrayList<>();
    int start = starts[row];
    for (int at = start; at <= end; at++) {
      if (at == end || bytes[at] == slicer.delimiter()) {
        cells.add(new String(bytes, start, at - start, StandardCharsets.UTF_8));
        start = at + 1;
      }
    }
    return cells.toArray(new String[0]);
  }
}
