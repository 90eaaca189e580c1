package org.centreline.csv.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a table as they went by, each different text of a column held once, so that they can
 * be gone through again without cutting the text into cells.
 */
public final class KeptRows {

  /** More cells than this are not held: 64 megabytes of numbers. */
  private static final int MOST_CELLS = 1 << 24;

  /** More rows than this that are wider or narrower than the header are not held. */
  private static final int MOST_ODD = 100_000;

  private static final int CHUNK = 1 << 12;

  /** Stands in place of texts that are not held, which nobody asks for. */
  private static final String NOT_KEPT = "\u2026";

  private final int cells;
  private final int above;
  private final List<TextCodes> columns = new ArrayList<>();
  private final List<int[]> chunks = new ArrayList<>();
  private final List<int[]> lines = new ArrayList<>();
  private final Map<Integer, Row> odd = new HashMap<>();
  private int rows;
  private boolean whole = true;

  /**
   * Of a table.
   *
   * @param width how many columns have names
   * @param cells how many cells the row of names has
   * @param above the line of that row
   */
  public KeptRows(int width, int cells, int above) {
    this.cells = cells;
    this.above = above;
    for (int i = 0; i < width; i++) {
      columns.add(new TextCodes());
    }
  }

  /** The numbers of the texts of a column. */
  public TextCodes column(int position) {
    return columns.get(position);
  }

  /** Holds the next row. */
  public void add(Row row, int[] codes) {
    if (!whole) {
      return;
    }
    int at = rows % CHUNK;
    if (at == 0) {
      chunks.add(new int[CHUNK * columns.size()]);
      lines.add(new int[CHUNK]);
    }
    lines.get(rows / CHUNK)[at] = row.line();
    System.arraycopy(codes, 0, chunks.get(rows / CHUNK), at * columns.size(), columns.size());
    if (isOdd(row)) {
      odd.put(rows, row);
    }
    rows++;
    if ((long) rows * columns.size() > MOST_CELLS || odd.size() > MOST_ODD) {
      drop();
    }
  }

  private boolean isOdd(Row row) {
    boolean beyond = false;
    for (int i = columns.size(); i < row.width(); i++) {
      beyond |= !row.cell(i).isEmpty();
    }
    return beyond || row.width() != cells;
  }

  private void drop() {
    whole = false;
    chunks.clear();
    lines.clear();
    odd.clear();
  }

  /** The numbers of the texts of a row. */
  public int[] codes(Row row) {
    int[] codes = new int[columns.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = columns.get(i).code(row.cell(i));
    }
    return codes;
  }

  /** Whether all rows are held with all that some columns hold. */
  public boolean hold(Collection<Integer> positions) {
    return whole && positions.stream().allMatch(position -> columns.get(position).isWhole());
  }

  /** All rows once more, after one that stands for the row of names. */
  Rows.Feed feed() {
    return new Again();
  }

  private final class Again implements Rows.Feed {

    private int next = -1;

    @Override
    public boolean next() {
      return next < rows;
    }

    @Override
    public Row row() {
      int row = next++;
      if (row < 0) {
        return new CutRow(new String[0], above);
      }
      Row kept = odd.get(row);
      return kept == null ? new KeptRow(row) : kept;
    }

    @Override
    public void close() {
      next = rows;
    }
  }

  /** A row of as many cells as the row of names; those that have none are empty. */
  private final class KeptRow implements Row {

    private final int row;

    private KeptRow(int row) {
      this.row = row;
    }

    @Override
    public int line() {
      return lines.get(row / CHUNK)[row % CHUNK];
    }

    @Override
    public int width() {
      return cells;
    }

    @Override
    public String cell(int position) {
      if (position >= columns.size()) {
        return "";
      }
      int code = chunks.get(row / CHUNK)[row % CHUNK * columns.size() + position];
      return code == TextCodes.OTHER ? NOT_KEPT : columns.get(position).text(code);
    }
  }
}
