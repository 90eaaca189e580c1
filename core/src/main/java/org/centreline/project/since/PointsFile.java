package org.centreline.project.since;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.Visible;
import org.centreline.csv.Sheet;
import org.centreline.csv.text.CsvFile;
import org.centreline.project.since.ChartState.Key;

/**
 * Reads the points of a pack: the columns measure, site, x, value, numerator, denominator and
 * status, wherever they stand; packs have had these from the first on, and others beside them
 * since.
 */
final class PointsFile {

  private static final List<String> COLUMNS =
      List.of("measure", "site", "x", "value", "numerator", "denominator", "status");

  private PointsFile() {}

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
        text.length() > 1 && text.charAt(0) == '\'' && Visible.isFormula(text.charAt(1));
    return guarded ? text.substring(1) : text;
  }

  private static double number(Sheet.Line line, String column) {
    return line.cell(column).map(EditionReader::number).orElse(Double.NaN);
  }
}
