package org.centreline.report.outcome;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.model.PlanAgreement;
import org.centreline.plot.page.Presentation;
import org.centreline.report.Document;
import org.centreline.report.KeyFacts;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.Stylesheet;
import org.centreline.words.chart.Titles;
import org.centreline.words.outcome.PlannedWords;

/** Writes outcomes as one page: sentence, picture, the lines, tables, and what to beware of. */
final class OutcomeHtmlWriter {

  private final Document<OutcomeAnalysis> document;
  private final Optional<PlanAgreement> plan;
  private final Presentation presentation;

  private OutcomeHtmlWriter(
      Document<OutcomeAnalysis> document, Optional<PlanAgreement> plan, Presentation presentation) {
    this.document = document;
    this.plan = plan;
    this.presentation = presentation;
  }

  /** The page, LF line ends. */
  static String write(
      Document<OutcomeAnalysis> document, Optional<PlanAgreement> plan, Presentation presentation) {
    return new OutcomeHtmlWriter(document, plan, presentation).page();
  }

  private String page() {
    Stylesheet style = Stylesheet.of(presentation.theme().palette(), List.of(Stylesheet.PAGE));
    return new HtmlPage(title(), style, html -> html.line("h1", title()), this::main, this::foot)
        .text();
  }

  private String title() {
    OutcomeAnalysis first = document.analyses().get(0);
    return document.analyses().size() == 1
        ? Titles.title(first.chart())
        : first.chart().setup().title();
  }

  private void main(Html html) {
    for (int i = 0; i < document.analyses().size(); i++) {
      outcome(html, document.analyses().get(i), "outcome-" + (i + 1));
    }
    plan.ifPresent(held -> html.line("p", PlannedWords.sentence(held)));
  }

  private void outcome(Html html, OutcomeAnalysis analysis, String id) {
    html.open("section", "id", id).newLine();
    if (document.analyses().size() > 1) {
      html.line("h2", Titles.title(analysis.chart()));
    }
    new OutcomeArticle(analysis, presentation, id, 2).write(html);
    html.close();
  }

  private void foot(Html html) {
    List<String> notices = KeyFacts.notices(document.source());
    if (!notices.isEmpty()) {
      html.line("p", "While reading: " + String.join(" ", notices));
    }
    html.line("p", KeyFacts.origin(document.source()), "class", "origin");
  }
}
