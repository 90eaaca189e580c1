package org.centreline.csv.slice;

import java.util.Arrays;

/**
 * The rows of one block that were not summed up, column by column; filled again when they were gone
 * through.
 */
public final class SlicedRows {

  /** Most blocks have few rows that were not summed up. */
  private static final int LIKELY = 1 << 10;

  private final byte[] bytes;
  private final int columns;
  private int[] starts = new int[LIKELY];
  private int[] places = new int[LIKELY];
  private boolean[] even = new boolean[LIKELY];
  private final int[][] codes;
  private final double[][] numbers;
  private Slicer slicer;
  private String[][] texts;
  private long number;
  private int from;
  private int to;
  private int rows;
  private int all;
  private final boolean[] rare;

  /**
   * Room for a block.
   *
   * @param size how many bytes it has at most
   */
  SlicedRows(int size, SlicePlan plan) {
    bytes = new byte[size + 2];
    columns = plan.wants().size();
    rare = new boolean[columns];
    codes = new int[columns][];
    numbers = new double[columns][];
    for (int i = 0; i < columns; i++) {
      codes[i] = new int[plan.wants().get(i).isText() ? LIKELY : 0];
      numbers[i] = new double[plan.wants().get(i).isNumber() ? LIKELY : 0];
    }
  }

  byte[] bytes() {
    return bytes;
  }

  /** Begins with the bytes between two places, which end a row; blocks are numbered. */
  void begin(int first, int end, int block) {
    from = first;
    to = end;
    rows = 0;
    all = 0;
    number = (long) block << 32;
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
      places = Arrays.copyOf(places, 2 * rows);
      even = Arrays.copyOf(even, 2 * rows);
      for (int i = 0; i < columns; i++) {
        codes[i] = codes[i].length == 0 ? codes[i] : Arrays.copyOf(codes[i], 2 * rows);
        numbers[i] = numbers[i].length == 0 ? numbers[i] : Arrays.copyOf(numbers[i], 2 * rows);
      }
    }
    starts[rows] = start;
    places[rows] = all++;
    return rows;
  }

  /** Keeps the row that was made room for. */
  void keep(boolean isEven) {
    even[rows++] = isEven;
  }

  /** The number of a row among all rows, as {@link SliceSum} has it. */
  long position(int row) {
    return number | places[row];
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

  /** How many rows there are that were not summed up. */
  public int rows() {
    return rows;
  }

  /** How many rows there are, those that were summed up among them. */
  public int all() {
    return all;
  }

  /** Which of all rows one of those is that were not summed up. */
  public int place(int row) {
    return places[row];
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
    int start = starts[row];
    int end = start;
    while (bytes[end] != '\n') {
      end++;
    }
    end -= end > start && bytes[end - 1] == '\r' ? 1 : 0;
    return PlainLine.cells(bytes, start, end, slicer.delimiter());
  }
}
