package org.centreline.report;

import java.util.List;
import java.util.stream.Collectors;
import org.centreline.Centreline;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.Warning;
import org.centreline.csv.Source;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;
import org.centreline.words.Footer;
import org.centreline.words.Numbers;
import org.centreline.words.SignalSentence;
import org.centreline.words.Titles;
import org.centreline.words.Verdict;

/** Writes charts as Markdown with tables as GitHub has them; all text of users is escaped. */
public final class MarkdownWriter {

  private final StringBuilder text = new StringBuilder();

  private MarkdownWriter() {}

  /** The Markdown, LF line ends. */
  public static String write(ChartDocument document) {
    MarkdownWriter writer = new MarkdownWriter();
    document.charts().forEach(writer::chart);
    writer.source(document.source());
    return writer.text.toString();
  }

  private void chart(ChartAnalysis analysis) {
    block("# " + MarkdownText.escape(Titles.title(analysis)));
    block("**" + MarkdownText.escape(Verdict.of(analysis)) + "**");
    block(MarkdownText.escape(Titles.subtitle(analysis)) + ".");
    list(KeyFacts.of(analysis));
    block("## Phases");
    table(PhaseTable.of(analysis));
    block("## Signals");
    List<String> signals = SignalSentence.all(analysis);
    if (signals.isEmpty()) {
      block("None.");
    }
    list(signals);
    section("Notes", KeyFacts.notes(analysis));
    section("Warnings", analysis.warnings().stream().map(Warning::message).toList());
    block("## Points");
    table(PointTable.of(analysis));
    analysis.setup().choice().reason().ifPresent(why -> block(MarkdownText.escape(why)));
    block(MarkdownText.escape(Footer.of(analysis)) + ".");
  }

  private void source(Source source) {
    section("Notices", KeyFacts.notices(source));
    block(
        MarkdownText.escape(
            "Data: "
                + source.file()
                + ", "
                + Numbers.count(source.rowsUsed())
                + " of "
                + Numbers.count(source.rows())
                + " rows used, SHA-256 "
                + source.sha256()
                + ". Made by Centreline "
                + Centreline.VERSION
                + "."));
  }

  private void section(String heading, List<String> entries) {
    if (!entries.isEmpty()) {
      block("## " + heading);
      list(entries);
    }
  }

  private void list(List<String> entries) {
    if (!entries.isEmpty()) {
      block(
          entries.stream()
              .map(entry -> "- " + MarkdownText.escape(entry))
              .collect(Collectors.joining("\n")));
    }
  }

  private void table(Table table) {
    String head = row(table.columns().stream().map(Column::head).toList());
    String rule =
        table.columns().stream()
            .map(column -> column.align() == Align.LEFT ? "---" : "--:")
            .collect(Collectors.joining(" | ", "| ", " |"));
    String rows = table.rows().stream().map(MarkdownWriter::row).collect(Collectors.joining("\n"));
    block(head + "\n" + rule + "\n" + rows);
  }

  private static String row(List<String> cells) {
    return cells.stream().map(MarkdownText::escape).collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** A block of lines, an empty line before it unless it is the first. */
  private void block(String lines) {
    text.append(text.isEmpty() ? "" : "\n").append(lines).append('\n');
  }
}
