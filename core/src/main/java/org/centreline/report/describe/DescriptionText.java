package org.centreline.report.describe;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.describe.ChartPlan;
import org.centreline.analysis.describe.FileDescription;
import org.centreline.analysis.describe.Trouble;
import org.centreline.analysis.describe.Trouble.Severity;
import org.centreline.report.Terminal;
import org.centreline.report.terminal.Columns;
import org.centreline.report.terminal.Ink;
import org.centreline.report.terminal.TextTable;
import org.centreline.words.ChartCommand;
import org.centreline.words.DescriptionWords;

/** Writes what a file holds for a terminal or a plain text file. */
final class DescriptionText {

  private static final String BULLET = "  - ";
  private static final String INDENT = "    ";

  private final Terminal terminal;
  private final List<String> lines = new ArrayList<>();

  private DescriptionText(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The text, LF line ends; no line is wider than the terminal but a command of long names. */
  static String write(DescribeReport report, Terminal terminal) {
    DescriptionText writer = new DescriptionText(terminal);
    FileDescription description = report.description();
    writer.paragraph(DescriptionWords.head(description), Ink.BOLD);
    writer.lines.add("");
    writer.lines.addAll(TextTable.of(ColumnTable.of(description), terminal));
    writer.examples(ColumnTable.examples(description));
    writer.lines.add("");
    writer.paragraph(DescriptionWords.dates(description), Ink.PLAIN);
    writer.troubles("Errors:", Severity.ERROR, description.troubles());
    writer.troubles("Warnings:", Severity.WARNING, description.troubles());
    writer.troubles("Notes:", Severity.NOTE, description.troubles());
    writer.charts(report);
    return String.join("\n", writer.lines) + "\n";
  }

  private void examples(List<String> examples) {
    if (!examples.isEmpty()) {
      lines.add("");
      paragraph("Examples:", Ink.PLAIN);
      examples.forEach(this::bullet);
    }
  }

  private void troubles(String heading, Severity severity, List<Trouble> all) {
    List<Trouble> troubles = all.stream().filter(t -> t.severity() == severity).toList();
    if (troubles.isEmpty()) {
      return;
    }
    lines.add("");
    paragraph(heading, Ink.PLAIN);
    troubles.forEach(trouble -> bullet(DescriptionWords.trouble(trouble)));
  }

  private void charts(DescribeReport report) {
    List<ChartPlan> plans = report.description().charts();
    lines.add("");
    paragraph(plans.isEmpty() ? "No chart can be drawn as the file is." : "Charts:", Ink.PLAIN);
    for (ChartPlan plan : plans) {
      bullet(DescriptionWords.plan(plan));
      ChartCommand.lines(plan, report.file()).forEach(line -> lines.add(INDENT + line));
    }
    DescriptionWords.next(report.description())
        .ifPresent(
            next -> {
              lines.add("");
              paragraph(next, Ink.PLAIN);
            });
  }

  private void bullet(String text) {
    List<String> wrapped = Columns.wrap(terminal.say(text), terminal.width() - INDENT.length());
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? BULLET : INDENT) + wrapped.get(i));
    }
  }

  private void paragraph(String text, Ink ink) {
    for (String line : Columns.wrap(terminal.say(text), terminal.width())) {
      lines.add(ink.on(line, terminal.colour()));
    }
  }
}
