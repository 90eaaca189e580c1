package org.centreline.report;

import java.util.List;
import java.util.stream.Collectors;
import org.centreline.Visible;
import org.centreline.csv.row.Source;
import org.centreline.plot.Printable;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;

/** A page of Markdown that is being written; all text given to it is escaped. */
public final class MarkdownPage {

  private static final String MARKS = "\\`*_{}[]|~#!$";

  private final StringBuilder text = new StringBuilder();

  /** The Markdown so far, LF line ends. */
  public String close() {
    return text.toString();
  }

  public void title(String title) {
    block("# " + escape(title));
  }

  public void heading(String heading) {
    block("## " + escape(heading));
  }

  public void strong(String sentence) {
    block("**" + escape(sentence) + "**");
  }

  public void paragraph(String sentences) {
    block(escape(sentences));
  }

  /** A heading and a list under it; nothing where there are no entries. */
  public void section(String heading, List<String> entries) {
    if (!entries.isEmpty()) {
      heading(heading);
      list(entries);
    }
  }

  public void list(List<String> entries) {
    if (!entries.isEmpty()) {
      block(entries.stream().map(entry -> "- " + escape(entry)).collect(Collectors.joining("\n")));
    }
  }

  /** A line that is to be copied as it is. */
  public void code(String line) {
    block("    " + Printable.line(line));
  }

  public void table(Table table) {
    String head = row(table.columns().stream().map(Column::head).toList());
    String rule =
        table.columns().stream()
            .map(column -> column.align() == Align.LEFT ? "---" : "--:")
            .collect(Collectors.joining(" | ", "| ", " |"));
    String rows = table.rows().stream().map(MarkdownPage::row).collect(Collectors.joining("\n"));
    block(head + "\n" + rule + "\n" + rows);
  }

  /** How the data were read, and by what the page was made. */
  public void source(Source source) {
    section("Notices", KeyFacts.notices(source));
    paragraph(KeyFacts.origin(source));
  }

  private static String row(List<String> cells) {
    return cells.stream().map(MarkdownPage::escape).collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** A block of lines, an empty line before it unless it is the first. */
  private void block(String lines) {
    text.append(text.isEmpty() ? "" : "\n").append(lines).append('\n');
  }

  /** The text on one line, meaning only itself: no mark, no link, no cell, no HTML. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    Visible.line(text).codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    if (c == '<') {
      escaped.append("&lt;");
    } else if (c == '>') {
      escaped.append("&gt;");
    } else if (c == '&') {
      escaped.append("&amp;");
    } else if (MARKS.indexOf(c) >= 0) {
      escaped.append('\\').appendCodePoint(c);
    } else {
      escaped.appendCodePoint(c);
    }
  }
}
