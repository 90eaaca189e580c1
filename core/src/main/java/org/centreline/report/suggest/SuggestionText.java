package org.centreline.report.suggest;

import org.centreline.analysis.suggest.Suggestion;
import org.centreline.analysis.suggest.SuggestionAnalysis;
import org.centreline.report.Document;
import org.centreline.report.TextScreen;
import org.centreline.report.terminal.Ink;
import org.centreline.report.terminal.Sketch;
import org.centreline.report.terminal.TextPage;
import org.centreline.words.chart.Titles;
import org.centreline.words.suggest.SuggestionWay;
import org.centreline.words.suggest.SuggestionWords;

/** Writes suggestions for a terminal or a plain text file. */
final class SuggestionText {

  private SuggestionText() {}

  /** The text, LF line ends; no line is wider than the terminal but what is to be copied. */
  static String write(Document<SuggestionAnalysis> document, TextScreen terminal) {
    TextPage page = new TextPage(terminal);
    for (SuggestionAnalysis analysis : document.analyses()) {
      page.gap();
      page.paragraph(Titles.title(analysis.chart()), Ink.BOLD);
      page.paragraph(SuggestionWords.verdict(analysis), Ink.PLAIN);
      page.drawn(Sketch.of(analysis.candidate(), terminal));
      page.list("Warnings:", SuggestionWords.parts(analysis));
      for (Suggestion suggestion : analysis.suggestions()) {
        page.gap();
        page.list("Evidence:", SuggestionWords.evidence(analysis, suggestion));
        page.list("Four questions:", SuggestionWords.questions(analysis, suggestion));
        page.paragraph(SuggestionWords.IF_YES + ":", Ink.PLAIN);
        for (SuggestionWay way : SuggestionWay.of(analysis, suggestion)) {
          page.bullet(way.lead());
          page.whole(way.text());
        }
      }
    }
    page.source(document.source());
    return page.close();
  }
}
