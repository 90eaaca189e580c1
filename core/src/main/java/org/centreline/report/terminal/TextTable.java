package org.centreline.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.report.Table;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;
import org.centreline.report.TextScreen;

/** A table in columns of text; where it is too wide, words are cut and then rows are listed. */
public final class TextTable {

  private static final String BETWEEN = "  ";
  private static final int NARROWEST = 8;

  private final Table table;
  private final TextScreen terminal;
  private final int[] widths;

  private TextTable(Table table, TextScreen terminal) {
    this.table = table;
    this.terminal = terminal;
    widths = IntStream.range(0, table.columns().size()).map(this::widest).toArray();
  }

  /** The lines, none wider than the terminal. */
  public static List<String> of(Table table, TextScreen terminal) {
    return new TextTable(table, terminal).lines();
  }

  private int widest(int column) {
    return table.rows().stream()
        .mapToInt(row -> ScreenColumns.width(terminal.say(row.get(column))))
        .reduce(ScreenColumns.width(table.columns().get(column).head()), Math::max);
  }

  private List<String> lines() {
    while (width() > terminal.width() && narrow()) {
      continue;
    }
    if (width() > terminal.width()) {
      return listed();
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(table.columns().stream().map(Column::head).toList()));
    table.rows().forEach(row -> lines.add(line(row)));
    return lines;
  }

  private int width() {
    return IntStream.of(widths).sum() + BETWEEN.length() * (widths.length - 1);
  }

  /** Takes one from the widest column of words; false where none can be narrower. */
  private boolean narrow() {
    int widest = -1;
    for (int column = 0; column < widths.length; column++) {
      boolean words = table.columns().get(column).align() == Align.LEFT;
      if (words && widths[column] > NARROWEST && (widest < 0 || widths[column] > widths[widest])) {
        widest = column;
      }
    }
    if (widest >= 0) {
      widths[widest]--;
    }
    return widest >= 0;
  }

  private String line(List<String> cells) {
    List<String> fitted = new ArrayList<>();
    for (int column = 0; column < widths.length; column++) {
      String cell =
          ScreenColumns.cut(
              terminal.say(cells.get(column)), widths[column], terminal.glyphs().cut());
      boolean left = table.columns().get(column).align() == Align.LEFT;
      fitted.add(
          left
              ? ScreenColumns.left(cell, widths[column])
              : ScreenColumns.right(cell, widths[column]));
    }
    return String.join(BETWEEN, fitted).stripTrailing();
  }

  private List<String> listed() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : table.rows()) {
      List<String> entries =
          IntStream.range(0, widths.length)
              .filter(column -> !row.get(column).isEmpty())
              .mapToObj(column -> table.columns().get(column).head() + " " + row.get(column))
              .toList();
      lines.addAll(ScreenColumns.wrap(terminal.say(String.join(", ", entries)), terminal.width()));
    }
    return lines;
  }
}
