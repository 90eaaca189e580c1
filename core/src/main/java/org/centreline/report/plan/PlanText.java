package org.centreline.report.plan;

import org.centreline.analysis.plan.Plan;
import org.centreline.report.TextScreen;
import org.centreline.report.terminal.Ink;
import org.centreline.report.terminal.TextPage;
import org.centreline.words.PlanWords;

/** Writes a plan for a terminal: the answer, two tables, what was supposed. */
final class PlanText {

  private PlanText() {}

  /** The text, LF line ends; no line is wider than the terminal. */
  static String write(PlanReport report, TextScreen terminal) {
    TextPage page = new TextPage(terminal);
    Plan plan = report.plan();
    page.paragraph(plan.request().title(), Ink.BOLD);
    page.paragraph(PlanWords.verdict(plan), Ink.PLAIN);
    page.paragraph(PlanWords.baseline(plan, report.origin()), Ink.GREY);
    if (!report.fixed().isEmpty()) {
      page.paragraph(report.fixed(), Ink.PLAIN);
    }
    page.gap();
    page.table(PlanTables.points(plan));
    page.gap();
    page.paragraph("Chance that a chart signals the change, by points after it", Ink.PLAIN);
    page.table(PlanTables.rules(plan));
    page.gap();
    page.list("Warnings:", report.warnings());
    page.paragraph(PlanWords.check(plan), Ink.PLAIN);
    page.paragraph(PlanWords.suppositions(plan), Ink.GREY);
    report.source().ifPresent(page::source);
    return page.close();
  }
}
