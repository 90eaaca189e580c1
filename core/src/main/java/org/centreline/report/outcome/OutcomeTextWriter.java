package org.centreline.report.outcome;

import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.model.PlanAgreement;
import org.centreline.report.Document;
import org.centreline.report.TextScreen;
import org.centreline.report.terminal.Ink;
import org.centreline.report.terminal.Sketch;
import org.centreline.report.terminal.TextPage;
import org.centreline.words.chart.Titles;
import org.centreline.words.outcome.OutcomeMaking;
import org.centreline.words.outcome.OutcomeSentence;
import org.centreline.words.outcome.OutcomeText;
import org.centreline.words.outcome.PlannedWords;

/** Writes outcomes for a terminal or a plain text file: sentence, small chart, about ten lines. */
final class OutcomeTextWriter {

  private OutcomeTextWriter() {}

  /** The text, LF line ends; no line is wider than the terminal. */
  static String write(
      Document<OutcomeAnalysis> document, Optional<PlanAgreement> plan, TextScreen terminal) {
    TextPage page = new TextPage(terminal);
    for (OutcomeAnalysis analysis : document.analyses()) {
      page.gap();
      page.paragraph(Titles.title(analysis.chart()), Ink.BOLD);
      page.paragraph(OutcomeSentence.of(analysis), Ink.PLAIN);
      page.gap();
      page.paragraph(
          Titles.subtitle(analysis.chart()) + "; limits held from before the change", Ink.GREY);
      page.drawn(Sketch.of(analysis.chart(), terminal));
      page.gap();
      OutcomeText.lines(analysis).forEach(line -> page.paragraph(line, Ink.PLAIN));
      page.list("Warnings:", analysis.warnings().stream().map(Warning::message).toList());
      page.gap();
      page.paragraph(OutcomeMaking.of(analysis), Ink.GREY);
    }
    plan.ifPresent(held -> page.paragraph(PlannedWords.sentence(held), Ink.PLAIN));
    page.source(document.source());
    return page.close();
  }
}
