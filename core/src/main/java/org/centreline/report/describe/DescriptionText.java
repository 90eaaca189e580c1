package org.centreline.report.describe;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.describe.FileDescription;
import org.centreline.analysis.describe.Proposal;
import org.centreline.analysis.describe.Trouble;
import org.centreline.analysis.describe.Trouble.Severity;
import org.centreline.report.TextScreen;
import org.centreline.report.describe.ColumnTable.Line;
import org.centreline.report.describe.DescribeReport.Length;
import org.centreline.report.terminal.Ink;
import org.centreline.report.terminal.ScreenColumns;
import org.centreline.report.terminal.TextTable;
import org.centreline.words.ChartCommand;
import org.centreline.words.DescriptionWords;

/** Writes what a file holds for a terminal or a plain text file. */
final class DescriptionText {

  /** As many lines as people read. */
  static final int PAGE = 60;

  private static final String BULLET = "  - ";
  private static final String INDENT = "    ";

  /**
   * How much of each kind is shown.
   *
   * @param columns at most
   * @param troubles of each severity, at most
   * @param proposals at most
   */
  private record Share(int columns, int troubles, int proposals) {

    private static final int ALL = Integer.MAX_VALUE;

    /** From everything to the least that still tells something. */
    private static final List<Share> ALL_TO_FEW =
        List.of(
            new Share(ALL, ALL, ALL),
            new Share(16, 5, 6),
            new Share(12, 3, 5),
            new Share(10, 3, 4),
            new Share(8, 2, 3),
            new Share(5, 2, 3),
            new Share(4, 1, 2),
            new Share(3, 1, 1),
            new Share(1, 1, 1));
  }

  private final TextScreen terminal;
  private final Share share;
  private final List<String> lines = new ArrayList<>();
  private boolean cut;

  private DescriptionText(TextScreen terminal, Share share) {
    this.terminal = terminal;
    this.share = share;
  }

  /**
   * The text, LF line ends; no line is wider than the terminal but a command of long names, and
   * there are {@value #PAGE} of them at most where not all is wanted.
   */
  static String write(DescribeReport report, TextScreen terminal) {
    List<String> lines = List.of();
    for (Share share : Share.ALL_TO_FEW) {
      lines = new DescriptionText(terminal, share).lines(report);
      if (report.length() == Length.ALL || lines.size() <= PAGE) {
        break;
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String> lines(DescribeReport report) {
    FileDescription description = report.description();
    paragraph(DescriptionWords.head(description), Ink.BOLD);
    lines.add("");
    List<Line> columns = ColumnTable.shown(description);
    lines.addAll(TextTable.of(ColumnTable.of(some(columns, share.columns())), terminal));
    reasons(columns);
    lines.add("");
    paragraph(DescriptionWords.dates(description), Ink.PLAIN);
    troubles("Errors:", Severity.ERROR, description.troubles());
    troubles("Warnings:", Severity.WARNING, description.troubles());
    troubles("Notes:", Severity.NOTE, description.troubles());
    proposals(report);
    if (cut || description.more() > 0) {
      lines.add("");
      paragraph(DescriptionWords.rest(description), Ink.PLAIN);
    }
    return lines;
  }

  private <T> List<T> some(List<T> all, int most) {
    cut |= all.size() > most;
    return all.subList(0, Math.min(most, all.size()));
  }

  /** How many of a list are not shown. */
  private void left(int all, int most, String what) {
    if (all > most) {
      lines.add(INDENT + terminal.say(DescriptionWords.more(all - most, what)));
    }
  }

  private void reasons(List<Line> columns) {
    List<String> reasons = ColumnTable.reasons(some(columns, share.columns()));
    if (!reasons.isEmpty()) {
      lines.add("");
      paragraph("Why, and examples:", Ink.PLAIN);
      reasons.forEach(this::bullet);
    }
    left(columns.size(), share.columns(), "column");
  }

  private void troubles(String heading, Severity severity, List<Trouble> all) {
    List<Trouble> troubles = all.stream().filter(t -> t.severity() == severity).toList();
    if (troubles.isEmpty()) {
      return;
    }
    lines.add("");
    paragraph(heading, Ink.PLAIN);
    some(troubles, share.troubles()).forEach(trouble -> bullet(DescriptionWords.trouble(trouble)));
    left(troubles.size(), share.troubles(), severity.word());
  }

  private void proposals(DescribeReport report) {
    List<Proposal> proposals = report.description().proposals();
    lines.add("");
    if (proposals.isEmpty()) {
      paragraph(DescriptionWords.nothing(report.description()), Ink.PLAIN);
    } else {
      paragraph("Charts:", Ink.PLAIN);
    }
    for (Proposal proposal : some(proposals, share.proposals())) {
      bullet(DescriptionWords.proposal(proposal));
      ChartCommand.lines(ChartCommand.arguments(proposal, report.input()))
          .forEach(line -> lines.add(INDENT + line));
    }
    left(proposals.size(), share.proposals(), "chart");
    DescriptionWords.next(report.description())
        .ifPresent(
            next -> {
              lines.add("");
              paragraph(next, Ink.PLAIN);
            });
  }

  private void bullet(String text) {
    List<String> wrapped =
        ScreenColumns.wrap(terminal.say(text), terminal.width() - INDENT.length());
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? BULLET : INDENT) + wrapped.get(i));
    }
  }

  private void paragraph(String text, Ink ink) {
    for (String line : ScreenColumns.wrap(terminal.say(text), terminal.width())) {
      lines.add(ink.on(line, terminal.colour()));
    }
  }
}
