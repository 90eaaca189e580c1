package org.centreline.csv.text;

import java.util.List;

/**
 * One row of a text, cut into cells.
 *
 * @param raw the cells as they stand; not copied
 * @param line the line of the file on which the row begins
 */
public record Row(String[] raw, int line) {

  /** How many cells, empty ones at the end aside. */
  public int filled() {
    int width = raw.length;
    while (width > 0 && cell(width - 1).isEmpty()) {
      width--;
    }
    return width;
  }

  /** How many cells. */
  public int width() {
    return raw.length;
  }

  /** The cell at a position from 0, trimmed; empty beyond the end of the row. */
  public String cell(int position) {
    return position < raw.length ? Cells.trim(raw[position]) : "";
  }

  /** Whether the cells at some positions are all empty. */
  public boolean isEmpty(List<Integer> positions) {
    for (int position : positions) {
      if (!cell(position).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** All cells, trimmed. */
  public String[] cells() {
    String[] cells = new String[raw.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(i);
    }
    return cells;
  }
}
