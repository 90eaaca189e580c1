package org.centreline.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.centreline.Visible;

/** A table of CSV that is being written, its header from the names of the first row's cells. */
public final class CsvPage implements CellRows {

  /** A label that is a number is harmless and stays one. */
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

  private final TextCells textCells;
  private final LongText csv = new LongText();

  public CsvPage(TextCells textCells) {
    this.textCells = textCells;
  }

  /** The CSV so far, LF line ends. */
  public String close() {
    return csv.toString();
  }

  /** The same, for a table that may be long. */
  public LongText text() {
    return csv;
  }

  @Override
  public void head(List<String> names) {
    csv.append(String.join(",", names)).append('\n');
  }

  @Override
  public void row(List<Cell> cells) {
    if (csv.isEmpty()) {
      csv.append(cells.stream().map(Cell::name).collect(Collectors.joining(",", "", "\n")));
    }
    csv.append(cells.stream().map(this::text).collect(Collectors.joining(",", "", "\n")));
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
    if (cell instanceof Cell.Named named) {
      return words(named.text());
    }
    return words(cell instanceof Cell.Day day ? day.text() : ((Cell.Words) cell).text());
  }

  private String words(String text) {
    return quoted(textCells == TextCells.GUARDED ? Visible.lines(guarded(text)) : text);
  }

  private static String guarded(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean begins = Visible.isFormula(first) || first == '\t' || first == '\r';
    return begins && !NUMBER.matcher(text).matches() || Visible.commands(text) ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
