package org.centreline.report.outcome;

import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.report.Terminal;
import org.centreline.report.terminal.Ink;
import org.centreline.report.terminal.TextPage;
import org.centreline.words.outcome.BeforeAfterLimits;
import org.centreline.words.outcome.BeforeAfterSentence;

/** Writes a comparison of before with after for a terminal: sentence, numbers, warnings. */
public final class BeforeAfterTextWriter {

  private BeforeAfterTextWriter() {}

  /** The text, LF line ends; no line is wider than the terminal. */
  public static String write(BeforeAfterDocument document, Terminal terminal) {
    TextPage page = new TextPage(terminal);
    BeforeAfter found = document.found();
    page.paragraph(found.title(), Ink.BOLD);
    page.paragraph(BeforeAfterSentence.of(found), Ink.PLAIN);
    page.gap();
    page.paragraph(BeforeAfterLimits.subtitle(found), Ink.GREY);
    page.table(GroupTable.groups(found));
    page.gap();
    page.table(GroupTable.effects(found));
    page.gap();
    page.list("Warnings:", found.warnings().stream().map(Warning::message).toList());
    page.paragraph(BeforeAfterLimits.of(found), Ink.PLAIN);
    page.paragraph(BeforeAfterLimits.methods(found), Ink.GREY);
    page.source(document.source());
    return page.close();
  }
}
