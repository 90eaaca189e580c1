package org.centreline.report.outcome;

import org.centreline.analysis.Warning;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.report.MarkdownPage;
import org.centreline.words.outcome.BeforeAfterLimits;
import org.centreline.words.outcome.BeforeAfterSentence;

/** Writes a comparison of before with after as Markdown; all text of users is escaped. */
public final class BeforeAfterMarkdownWriter {

  private BeforeAfterMarkdownWriter() {}

  /** The Markdown, LF line ends. */
  public static String write(BeforeAfterDocument document) {
    MarkdownPage page = new MarkdownPage();
    BeforeAfter found = document.found();
    page.title(found.title());
    page.strong(BeforeAfterSentence.of(found));
    page.paragraph(BeforeAfterLimits.subtitle(found) + ".");
    page.heading("Before and after");
    page.table(GroupTable.groups(found));
    page.heading("Effect");
    page.table(GroupTable.effects(found));
    page.section("Warnings", found.warnings().stream().map(Warning::message).toList());
    page.paragraph(BeforeAfterLimits.of(found));
    page.paragraph(BeforeAfterLimits.methods(found));
    page.source(document.source());
    return page.close();
  }
}
