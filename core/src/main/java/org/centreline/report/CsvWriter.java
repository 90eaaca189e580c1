package org.centreline.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.centreline.analysis.ChartAnalysis;

/** Writes one row a point, the JSON's point keys as columns, the group in front; RFC 4180, LF. */
public final class CsvWriter {

  /** What becomes of a text that a spreadsheet would take for a formula. */
  public enum TextCells {
    /** It gets a leading apostrophe. */
    GUARDED,
    /** It stays as it is. */
    RAW
  }

  /** A label that is a number is harmless and stays one. */
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

  private final TextCells textCells;
  private final StringBuilder csv = new StringBuilder();

  private CsvWriter(TextCells textCells) {
    this.textCells = textCells;
  }

  /** The CSV with its header line. */
  public static String write(ChartDocument document, TextCells textCells) {
    CsvWriter writer = new CsvWriter(textCells);
    document.charts().forEach(writer::chart);
    return writer.csv.toString();
  }

  private void chart(ChartAnalysis analysis) {
    PointRows rows = PointRows.of(analysis);
    for (int i = 0; i < rows.size(); i++) {
      row(analysis.measured().group(), rows.at(i));
    }
  }

  private void row(Optional<String> group, List<Cell> cells) {
    if (csv.length() == 0) {
      csv.append("group,");
      csv.append(cells.stream().map(Cell::name).collect(Collectors.joining(",", "", "\n")));
    }
    csv.append(words(group.orElse("")));
    cells.forEach(cell -> csv.append(',').append(text(cell)));
    csv.append('\n');
  }

  private String text(Cell cell) {
    if (cell instanceof Cell.Real real) {
      return NumberText.exists(real.number()) ? NumberText.of(real.number()) : "";
    }
    if (cell instanceof Cell.Count count) {
      return Integer.toString(count.number());
    }
    if (cell instanceof Cell.Listed listed) {
      return words(String.join(";", listed.words()));
    }
    return words(((Cell.Words) cell).text());
  }

  private String words(String text) {
    return quoted(textCells == TextCells.GUARDED ? guarded(text) : text);
  }

  private static String guarded(String text) {
    boolean begins = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return begins && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
