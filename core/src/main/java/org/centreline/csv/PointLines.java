package org.centreline.csv;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.row.FileRows;
import org.centreline.csv.row.Layout;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.text.Dictionary;
import org.centreline.csv.text.Row;

/** On which lines of a file the rows of each point stand. */
public final class PointLines {

  /**
   * The rows of a point.
   *
   * @param first the line of the first, from 1
   * @param count how many there are
   */
  public record Lines(int first, int count) {

    Lines and(Lines more) {
      return new Lines(Math.min(first, more.first), count + more.count);
    }
  }

  private record Point(Optional<String> group, String x) {}

  private final Map<Point, Lines> found = new HashMap<>();
  private final Map<Optional<String>, Integer> rows = new HashMap<>();

  private PointLines() {}

  /** Of a file in which nothing can be found. */
  public static PointLines none() {
    return new PointLines();
  }

  /** Of rows that were read; the file is gone through once more, for lines are not kept. */
  static PointLines of(FileRows gathered) {
    PointLines lines = new PointLines();
    RowRequest quiet = gathered.request().into(new FileFindings(""));
    gathered.dataRows().again(quiet, row -> lines.add(gathered, row)).take();
    return lines;
  }

  /** Where the rows of a point stand; empty where it has none, such as one in a gap. */
  public Optional<Lines> of(Optional<String> group, String x) {
    return Optional.ofNullable(found.get(new Point(group, x)));
  }

  private void add(FileRows gathered, Row row) {
    Layout layout = gathered.request().layout();
    Optional<String> group =
        layout.by().isEmpty()
            ? Optional.empty()
            : Optional.of(gathered.rows().groups().name(gathered.rows().groups().of(row)));
    if (layout.isWide()) {
      for (int column : layout.dates()) {
        String date = layout.date(gathered.request().header().name(column), row);
        add(group, label(gathered, date), row.line());
      }
    } else if (layout.axis() == Axis.ROWS) {
      add(group, Optional.of(Integer.toString(rows.merge(group, 1, Integer::sum))), row.line());
    } else {
      add(group, label(gathered, layout.place(row)), row.line());
    }
  }

  private void add(Optional<String> group, Optional<String> x, int line) {
    x.ifPresent(label -> found.merge(new Point(group, label), new Lines(line, 1), Lines::and));
  }

  /** What the point of a cell is called; empty where the cell belongs to none. */
  private static Optional<String> label(FileRows gathered, String cell) {
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
        : Optional.of(first(gathered.request(), LocalDate.ofEpochDay(day)).toString());
  }

  private static LocalDate first(RowRequest request, LocalDate day) {
    boolean apart = request.grouping().keepsRowsApart();
    return apart ? day : request.grouping().every().map(every -> every.first(day)).orElse(day);
  }
}
