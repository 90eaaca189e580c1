package org.centreline.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.Warning;
import org.centreline.csv.Source;
import org.centreline.report.ChartDocument;
import org.centreline.report.KeyFacts;
import org.centreline.report.PhaseTable;
import org.centreline.words.Footer;
import org.centreline.words.SignalSentence;
import org.centreline.words.Titles;
import org.centreline.words.Verdict;

/** Writes charts for a terminal or a plain text file: sentence, small chart, numbers, signals. */
public final class TextWriter {

  private static final String BULLET = "  - ";
  private static final String INDENT = "    ";

  private final Terminal terminal;
  private final List<String> lines = new ArrayList<>();

  private TextWriter(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The text, LF line ends; no line is wider than the terminal. */
  public static String write(ChartDocument document, Terminal terminal) {
    TextWriter writer = new TextWriter(terminal);
    document.charts().forEach(writer::chart);
    writer.notices(document.source());
    return String.join("\n", writer.lines) + "\n";
  }

  private void chart(ChartAnalysis analysis) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    paragraph(Titles.title(analysis), Ink.BOLD);
    paragraph(Verdict.of(analysis), Ink.PLAIN);
    lines.add("");
    paragraph(Titles.subtitle(analysis), Ink.GREY);
    lines.addAll(Sketch.of(analysis, terminal));
    lines.add("");
    lines.addAll(TextTable.of(PhaseTable.of(analysis), terminal));
    lines.add("");
    findings(analysis);
    lines.add("");
    analysis.setup().choice().reason().ifPresent(reason -> paragraph(reason, Ink.GREY));
    paragraph(Footer.of(analysis), Ink.GREY);
  }

  private void findings(ChartAnalysis analysis) {
    KeyFacts.of(analysis).forEach(fact -> paragraph(fact, Ink.PLAIN));
    List<String> signals = SignalSentence.all(analysis);
    if (signals.isEmpty()) {
      paragraph("Signals: none", Ink.PLAIN);
    }
    list("Signals:", signals);
    list("Notes:", NoteMarks.sentences(analysis));
    list("Warnings:", analysis.warnings().stream().map(Warning::message).toList());
  }

  private void notices(Source source) {
    List<String> notices = KeyFacts.notices(source);
    if (!notices.isEmpty()) {
      lines.add("");
    }
    list("Notices about " + source.file() + ":", notices);
  }

  /** A heading and its entries; nothing where there are none. */
  private void list(String heading, List<String> entries) {
    if (entries.isEmpty()) {
      return;
    }
    paragraph(heading, Ink.PLAIN);
    for (String entry : entries) {
      List<String> wrapped = Columns.wrap(terminal.say(entry), terminal.width() - INDENT.length());
      for (int i = 0; i < wrapped.size(); i++) {
        lines.add((i == 0 ? BULLET : INDENT) + wrapped.get(i));
      }
    }
  }

  private void paragraph(String text, Ink ink) {
    for (String line : Columns.wrap(terminal.say(text), terminal.width())) {
      lines.add(ink.on(line, terminal.colour()));
    }
  }
}
