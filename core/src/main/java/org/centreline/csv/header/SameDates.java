package org.centreline.csv.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.date.DateFormat;
import org.centreline.csv.date.DateShape;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;

/** Finds out whether columns of dates say the same, in finer and in broader terms. */
public final class SameDates {

  private final List<Integer> columns;
  private final List<DateShape> shapes;

  /**
   * Compares columns.
   *
   * @param columns their positions
   * @param shapes how each is written
   */
  public SameDates(List<Integer> columns, List<DateShape> shapes) {
    this.columns = columns;
    this.shapes = shapes;
  }

  /** The finest column, the first of several, where in every row all others agree with it. */
  public Optional<Integer> finest(Rows rows) {
    int finest = 0;
    for (int i = 1; i < shapes.size(); i++) {
      finest = shapes.get(i).months() < shapes.get(finest).months() ? i : finest;
    }
    while (rows.next()) {
      if (!agree(rows.row(), finest)) {
        return Optional.empty();
      }
    }
    return Optional.of(columns.get(finest));
  }

  private boolean agree(Row row, int finest) {
    Optional<LocalDate> date = date(row, finest);
    for (int i = 0; i < columns.size(); i++) {
      Optional<LocalDate> other = date(row, i);
      boolean both = date.isPresent() && other.isPresent();
      if (date.isPresent() != other.isPresent()
          || both && !shapes.get(i).start(date.get()).equals(other.get())) {
        return false;
      }
    }
    return true;
  }

  private Optional<LocalDate> date(Row row, int i) {
    return DateFormat.of(shapes.get(i)).read(row.cell(columns.get(i)));
  }
}
