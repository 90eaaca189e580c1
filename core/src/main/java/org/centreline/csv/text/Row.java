package org.centreline.csv.text;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a text, cut into cells.
 *
 * @param record the cells as they stand
 * @param line the line of the file on which the row begins
 */
public record Row(CSVRecord record, int line) {

  /** How many cells, empty ones at the end aside. */
  public int filled() {
    int width = record.size();
    while (width > 0 && cell(width - 1).isEmpty()) {
      width--;
    }
    return width;
  }

  /** How many cells. */
  public int width() {
    return record.size();
  }

  /** The cell at a position from 0, trimmed; empty beyond the end of the row. */
  public String cell(int position) {
    return position < record.size() ? Cells.trim(record.get(position)) : "";
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
    String[] cells = new String[record.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(i);
    }
    return cells;
  }
}
