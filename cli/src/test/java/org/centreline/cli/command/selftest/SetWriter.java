package org.centreline.cli.command.selftest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Writes one reference as {@link References} reads it. */
final class SetWriter {

  static final Path GOLDEN = Path.of("../core/src/test/resources");

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private final StringBuilder text = new StringBuilder();
  private final Map<String, String> data = new LinkedHashMap<>();

  SetWriter(String what, String source, String tolerance) {
    text.append("what ").append(what).append('\n');
    text.append("source ").append(source).append('\n');
    text.append("tolerance ").append(tolerance).append("\n\n");
  }

  /** The rows of a golden file. */
  static List<CSVRecord> rows(String file) {
    try (Reader reader = Files.newBufferedReader(GOLDEN.resolve(file))) {
      return FORMAT.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(String file) {
    try {
      return Files.readString(GOLDEN.resolve(file)).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that cases have on standard input. */
  void data(String name, String csv) {
    if (data.putIfAbsent(name, csv) == null) {
      text.append("data ").append(name).append('\n').append(csv.strip()).append("\n\n");
    }
  }

  /** One case: a command on a file, and the values that must stand at each path. */
  void add(String name, String command, Map<String, List<String>> expected) {
    text.append("case ").append(name).append('\n').append(command).append('\n');
    expected.forEach((path, values) -> text.append(path).append(packed(values)).append('\n'));
    text.append('\n');
  }

  private static String packed(List<String> values) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < values.size(); ) {
      int next = i;
      while (next < values.size() && values.get(next).equals(values.get(i))) {
        next++;
      }
      line.append(' ').append(next - i > 1 ? next - i + "*" : "").append(values.get(i));
      i = next;
    }
    return line.toString();
  }

  /** A cell as the set has it: nothing is a dash. */
  static String number(String cell) {
    return cell.isEmpty() || cell.equals("none") || cell.startsWith("N") ? "-" : cell;
  }

  static List<String> column(List<CSVRecord> rows, String name) {
    return rows.stream().map(row -> number(row.get(name))).toList();
  }

  String text() {
    return text.toString().stripTrailing() + "\n";
  }

  /** Lines of a shell-like list. */
  static List<String> list(String... words) {
    return new ArrayList<>(Stream.of(words).toList());
  }
}
