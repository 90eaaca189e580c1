package org.centreline.csv;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.row.FileRows;
import org.centreline.csv.row.Layout;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.text.Dictionary;
import org.centreline.csv.text.Row;

/**
 * Of which rows of a file its points are made: it is gone through once more, for lines are not
 * kept.
 */
final class RowsOfFile implements RowsOfPoints {

  /** Above the number of columns that a file may have. */
  private static final int COLUMNS = 1 << 16;

  private final FileRows gathered;
  private final Map<Optional<String>, Integer> counted = new HashMap<>();

  RowsOfFile(FileRows gathered) {
    this.gathered = gathered;
  }

  /** On which line of the file a cell stands, from 1. */
  static int line(long cell) {
    return (int) (cell / COLUMNS);
  }

  @Override
  public void each(Receiver receiver) {
    RowRequest quiet = gathered.request().into(new FileFindings(""));
    gathered.dataRows().again(quiet, row -> take(row, receiver)).take();
  }

  @Override
  public String numerator() {
    Layout layout = gathered.request().layout();
    RowRequest request = gathered.request();
    if (layout.areRowsCounted() || request.grouping().counts() || request.form().isEvents()) {
      return ROWS;
    }
    String said = request.form().isAnswers() ? "=yes" : "";
    return layout.isWide() ? "*" : request.header().name(layout.value()) + said;
  }

  @Override
  public Optional<String> denominator() {
    Layout layout = gathered.request().layout();
    return layout.isRatio()
        ? Optional.of(gathered.request().header().name(layout.denominator()))
        : Optional.empty();
  }

  @Override
  public Grouping grouping() {
    return gathered.request().grouping();
  }

  private void take(Row row, Receiver receiver) {
    Layout layout = gathered.request().layout();
    Optional<String> group =
        layout.by().isEmpty()
            ? Optional.empty()
            : Optional.of(gathered.rows().groups().name(gathered.rows().groups().of(row)));
    long first = (long) row.line() * COLUMNS;
    if (layout.isWide()) {
      for (int column : layout.dates()) {
        String date = layout.date(gathered.request().header().name(column), row);
        label(date).ifPresent(x -> receiver.take(group, x, first + column));
      }
    } else if (layout.axis() == Axis.ROWS) {
      receiver.take(group, Integer.toString(counted.merge(group, 1, Integer::sum)), first);
    } else {
      label(layout.place(row)).ifPresent(x -> receiver.take(group, x, first));
    }
  }

  /** What the point of a cell is called; empty where the cell belongs to none. */
  private Optional<String> label(String cell) {
    int place = gathered.rows().place(cell);
    if (place == Dictionary.UNKNOWN) {
      return Optional.empty();
    }
    if (gathered.request().layout().axis() != Axis.DATES) {
      return Optional.of(gathered.rows().places().text(place));
    }
    long day = gathered.dates().day(place);
    return day == DateColumn.NONE
        ? Optional.empty()
        : Optional.of(first(LocalDate.ofEpochDay(day)).toString());
  }

  private LocalDate first(LocalDate day) {
    Grouping grouping = gathered.request().grouping();
    return grouping.keepsRowsApart()
        ? day
        : grouping.every().map(every -> every.first(day)).orElse(day);
  }
}
