package org.centreline.report.chart;

import java.util.List;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.report.Document;
import org.centreline.report.KeyFacts;
import org.centreline.report.TextScreen;
import org.centreline.report.terminal.Ink;
import org.centreline.report.terminal.NoteMarks;
import org.centreline.report.terminal.Sketch;
import org.centreline.report.terminal.TextPage;
import org.centreline.words.chart.Footer;
import org.centreline.words.chart.SignalSentence;
import org.centreline.words.chart.Titles;
import org.centreline.words.chart.Verdict;

/** Writes charts for a terminal or a plain text file: sentence, small chart, numbers, signals. */
public final class TextWriter {

  private final TextScreen terminal;
  private final TextPage page;

  private TextWriter(TextScreen terminal) {
    this.terminal = terminal;
    page = new TextPage(terminal);
  }

  /** The text, LF line ends; no line is wider than the terminal. */
  public static String write(Document<ChartAnalysis> document, TextScreen terminal) {
    TextWriter writer = new TextWriter(terminal);
    document.analyses().forEach(writer::chart);
    writer.page.source(document.source());
    return writer.page.close();
  }

  private void chart(ChartAnalysis analysis) {
    page.gap();
    page.paragraph(Titles.title(analysis), Ink.BOLD);
    page.paragraph(Verdict.of(analysis), Ink.PLAIN);
    page.gap();
    page.paragraph(Titles.subtitle(analysis), Ink.GREY);
    page.drawn(Sketch.of(analysis, terminal));
    page.gap();
    page.table(PhaseTable.of(analysis));
    page.gap();
    findings(analysis);
    page.gap();
    analysis.setup().choice().reason().ifPresent(reason -> page.paragraph(reason, Ink.GREY));
    page.paragraph(Footer.of(analysis), Ink.GREY);
  }

  private void findings(ChartAnalysis analysis) {
    KeyFacts.of(analysis).forEach(fact -> page.paragraph(fact, Ink.PLAIN));
    List<String> signals = SignalSentence.all(analysis);
    if (signals.isEmpty()) {
      page.paragraph("Signals: none", Ink.PLAIN);
    }
    page.list("Signals:", signals);
    page.list("Notes:", NoteMarks.sentences(analysis));
    warnings(analysis.warnings());
  }

  /** A command stands on a line of its own, so that it can be copied. */
  private void warnings(List<Warning> warnings) {
    if (!warnings.isEmpty()) {
      page.paragraph("Warnings:", Ink.PLAIN);
    }
    for (Warning warning : warnings) {
      page.bullet(warning.lead());
      page.whole(warning.command());
    }
  }
}
