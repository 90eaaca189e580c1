package org.centreline.csv.text;

import java.util.List;

/** One row of a text, cut into cells. */
public interface Row {

  /** A row of cells as they stand, which are not copied. */
  static Row of(String[] raw, int line) {
    return new CutRow(raw, line);
  }

  /** The line of the file on which the row begins. */
  int line();

  /** How many cells. */
  int width();

  /** The cell at a position from 0, trimmed; empty beyond the end of the row. */
  String cell(int position);

  /** How many cells, empty ones at the end aside. */
  default int filled() {
    int width = width();
    while (width > 0 && cell(width - 1).isEmpty()) {
      width--;
    }
    return width;
  }

  /** Whether the cells at some positions are all empty. */
  default boolean isEmpty(List<Integer> positions) {
    for (int position : positions) {
      if (!cell(position).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** All cells, trimmed. */
  default String[] cells() {
    String[] cells = new String[width()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(i);
    }
    return cells;
  }
}
