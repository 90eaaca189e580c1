package org.centreline.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A golden CSV as rows of named cells. */
record Table(List<Map<String, String>> rows) {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  static boolean exists(String path) {
    return Table.class.getResource("/golden/" + path) != null;
  }

  static Table read(String path) {
    try (InputStream in = Table.class.getResourceAsStream("/golden/" + path);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new Table(FORMAT.parse(reader).stream().map(Table::cells).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static Map<String, String> cells(CSVRecord row) {
    return new TreeMap<>(row.toMap());
  }

  /** Whether left-out.csv says why a case cannot agree. */
  static boolean isLeftOut(String id) {
    return read("left-out.csv").rows().stream()
        .anyMatch(r -> r.get("id").equals(id) && !r.get("reason").isEmpty());
  }

  /** A number; NaN where the cell is empty, NA or NaN. */
  static double number(String cell) {
    return cell == null || cell.isEmpty() || cell.startsWith("N")
        ? Double.NaN
        : Double.parseDouble(cell);
  }
}
