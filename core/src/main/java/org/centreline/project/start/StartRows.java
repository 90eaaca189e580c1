package org.centreline.project.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.centreline.project.folder.SafeId;

/**
 * The rows of measures.csv of a project that begins.
 *
 * @param rows one a measure: what stands in each column
 */
record StartRows(List<Map<String, String>> rows) {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "kind",
          "file",
          "definition",
          "outcome",
          "min",
          "max",
          "date",
          "value",
          "denominator",
          "by",
          "better",
          "target",
          "unit");

  /** Those that stand only where a measure needs them. */
  private static final List<String> MORE =
      List.of(
          "sheet",
          "where",
          "every",
          "combine",
          "percent",
          "date-format",
          "delimiter",
          "encoding",
          "decimal-comma",
          "decimal-point",
          "skip");

  StartRows {
    rows = List.copyOf(rows);
  }

  static StartRows of(Map<String, String> row) {
    return new StartRows(List.of(row));
  }

  /** One row for each measure found; ids are made of their titles. */
  static StartRows of(List<FoundMeasures.Found> found) {
    Set<String> taken = new HashSet<>();
    List<Map<String, String>> rows = new ArrayList<>();
    for (FoundMeasures.Found measure : found) {
      String id = SafeId.of(measure.title(), taken);
      taken.add(id.toLowerCase(Locale.ROOT));
      Map<String, String> row = new HashMap<>();
      row.put("id", id);
      row.put("title", measure.title());
      row.put("kind", "outcome");
      row.put("file", measure.file());
      measure.options().forEach((option, values) -> row.put(option, cell(values)));
      rows.add(row);
    }
    return new StartRows(rows);
  }

  /** A flag is said to be meant. */
  private static String cell(List<String> values) {
    return values.isEmpty() ? "yes" : String.join(";", values);
  }

  /** The file. */
  String text() {
    List<String> columns = new ArrayList<>(COLUMNS);
    for (String more : MORE) {
      if (rows.stream().anyMatch(row -> row.containsKey(more))) {
        columns.add(more);
      }
    }
    return String.join(",", columns)
        + "\n"
        + rows.stream()
            .map(row -> row(columns.stream().map(name -> row.getOrDefault(name, "")).toList()))
            .collect(Collectors.joining());
  }

  /** Cells as a line of CSV. */
  static String row(List<String> cells) {
    return cells.stream().map(StartRows::cell).collect(Collectors.joining(",", "", "\n"));
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
