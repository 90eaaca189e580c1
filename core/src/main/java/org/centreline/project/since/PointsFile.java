package org.centreline.project.since;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.Sheet;
import org.centreline.csv.text.CsvFile;
import org.centreline.project.ProjectAnalysis;
import org.centreline.project.since.ChartState.Key;
import org.centreline.report.Cell;
import org.centreline.report.CsvPage;
import org.centreline.report.TextCells;

/**
 * Writes and reads the points of a pack: the columns measure, site, x, value, numerator,
 * denominator and status, read wherever they stand.
 */
public final class PointsFile {

  private static final List<String> COLUMNS =
      List.of("measure", "site", "x", "value", "numerator", "denominator", "status");

  private PointsFile() {}

  /** Every point of a project as CSV; texts that a spreadsheet would run are guarded. */
  public static String write(ProjectAnalysis analysis) {
    CsvPage page = new CsvPage(TextCells.GUARDED);
    page.head(COLUMNS);
    for (Current chart : Current.all(analysis)) {
      Key key = chart.state().key();
      for (PointState point : chart.state().points()) {
        page.row(
            List.of(
                new Cell.Words("measure", key.measure()),
                new Cell.Words("site", key.group().orElse("")),
                new Cell.Words("x", point.x()),
                new Cell.Real("value", point.value()),
                new Cell.Real("numerator", point.numerator()),
                new Cell.Real("denominator", point.denominator()),
                new Cell.Words("status", point.status())));
      }
    }
    return page.close();
  }

  /**
   * The points of each chart; empty where the file lacks a column that is needed.
   *
   * @throws org.centreline.csv.problem.DataException where it is no table
   */
  static Optional<Map<Key, List<PointState>>> read(CsvFile file) {
    Sheet sheet = Sheet.read(file);
    if (!sheet.names().containsAll(COLUMNS)) {
      return Optional.empty();
    }
    Map<Key, List<PointState>> points = new LinkedHashMap<>();
    for (Sheet.Line line : sheet.lines()) {
      Key key = new Key(text(line, "measure"), line.cell("site").map(PointsFile::unguarded));
      points.computeIfAbsent(key, one -> new ArrayList<>()).add(point(line));
    }
    return Optional.of(points);
  }

  private static PointState point(Sheet.Line line) {
    return new PointState(
        text(line, "x"),
        number(line, "value"),
        number(line, "numerator"),
        number(line, "denominator"),
        text(line, "status"));
  }

  private static String text(Sheet.Line line, String column) {
    return line.cell(column).map(PointsFile::unguarded).orElse("");
  }

  /** Without the sign by which a spreadsheet takes a text for a text. */
  private static String unguarded(String text) {
    boolean guarded =
        text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
    return guarded ? text.substring(1) : text;
  }

  private static double number(Sheet.Line line, String column) {
    return line.cell(column).map(EditionReader::number).orElse(Double.NaN);
  }
}
