package org.centreline.report.office;

import java.util.ArrayList;
import java.util.List;
import org.centreline.report.Cell;
import org.centreline.report.CellRows;

/** Goes through a table before it is written: how many rows it has, and how wide they are. */
final class RowCount implements CellRows {

  private static final int NARROWEST = 9;
  private static final int WIDEST = 60;

  /** Beside a name stands the button of its filter. */
  private static final int BUTTON = 4;

  private final List<Integer> widths = new ArrayList<>();
  private int rows;

  @Override
  public void head(List<String> names) {
    names.forEach(name -> widths.add(Math.max(NARROWEST, name.length() + BUTTON)));
  }

  @Override
  public void row(List<Cell> cells) {
    if (widths.isEmpty()) {
      head(cells.stream().map(Cell::name).toList());
    }
    rows++;
    for (int i = 0; i < cells.size(); i++) {
      int needed = needed(cells.get(i));
      if (needed > widths.get(i)) {
        widths.set(i, Math.min(WIDEST, needed));
      }
    }
  }

  private static int needed(Cell cell) {
    if (cell instanceof Cell.Words words) {
      return words.text().length() + 2;
    }
    return cell instanceof Cell.Day ? 12 : 0;
  }

  int rows() {
    return rows;
  }

  List<Integer> widths() {
    return widths;
  }
}
