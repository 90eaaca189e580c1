package org.centreline.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.row.FileRows;

/** On which lines of a file the rows of each point stand. */
public final class PointLines {

  /**
   * The rows of a point.
   *
   * @param first the line of the first, from 1
   * @param count how many there are
   * @param inBook whether they are rows of a workbook, which has no lines
   */
  public record Lines(int first, int count, boolean inBook) {

    /** Of a text. */
    public Lines(int first, int count) {
      this(first, count, false);
    }

    Lines and(Lines more) {
      return new Lines(Math.min(first, more.first), count + more.count, inBook);
    }
  }

  private record Point(Optional<String> group, String x) {}

  private final Map<Point, Lines> found = new HashMap<>();
  private final boolean inBook;

  private PointLines(boolean inBook) {
    this.inBook = inBook;
  }

  /** Of a file in which nothing can be found. */
  public static PointLines none() {
    return new PointLines(false);
  }

  /** Of rows that were read. */
  static PointLines of(FileRows gathered) {
    PointLines lines = new PointLines(gathered.request().table().text().isMade());
    new RowsOfFile(gathered).each(lines::add);
    return lines;
  }

  /** Where the rows of a point stand; empty where it has none, such as one in a gap. */
  public Optional<Lines> of(Optional<String> group, String x) {
    return Optional.ofNullable(found.get(new Point(group, x)));
  }

  private void add(Optional<String> group, String x, long cell) {
    found.merge(new Point(group, x), new Lines(RowsOfFile.line(cell), 1, inBook), Lines::and);
  }
}
