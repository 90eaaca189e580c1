package org.centreline.report.chart;

import java.util.List;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.report.Document;
import org.centreline.report.KeyFacts;
import org.centreline.report.MarkdownPage;
import org.centreline.words.chart.Footer;
import org.centreline.words.chart.NextQuestion;
import org.centreline.words.chart.SignalSentence;
import org.centreline.words.chart.Titles;
import org.centreline.words.chart.Verdict;

/** Writes charts as Markdown with tables as GitHub has them; all text of users is escaped. */
public final class MarkdownWriter {

  private final MarkdownPage page = new MarkdownPage();

  private MarkdownWriter() {}

  /** The Markdown, LF line ends. */
  public static String write(Document<ChartAnalysis> document) {
    MarkdownWriter writer = new MarkdownWriter();
    document.analyses().forEach(writer::chart);
    writer.page.source(document.source());
    return writer.page.close();
  }

  private void chart(ChartAnalysis analysis) {
    page.title(Titles.title(analysis));
    page.strong(Verdict.of(analysis));
    page.paragraph(NextQuestion.of(analysis));
    page.paragraph(Titles.subtitle(analysis) + ".");
    page.list(KeyFacts.of(analysis));
    page.heading("Phases");
    page.table(PhaseTable.of(analysis));
    page.heading("Signals");
    List<String> signals = SignalSentence.all(analysis);
    if (signals.isEmpty()) {
      page.paragraph("None.");
    }
    page.list(signals);
    page.section("Notes", KeyFacts.notes(analysis));
    page.section("Warnings", analysis.warnings().stream().map(Warning::message).toList());
    page.heading("Points");
    page.table(PointTable.of(analysis));
    analysis.setup().choice().reason().ifPresent(page::paragraph);
    page.paragraph(Footer.of(analysis) + ".");
  }
}
