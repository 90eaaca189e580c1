package org.centreline.report.html;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.OutcomeAnalysis;
import org.centreline.analysis.OutcomeFit;
import org.centreline.analysis.Warning;
import org.centreline.plot.layout.OutcomeLayout;
import org.centreline.plot.layout.Presentation;
import org.centreline.plot.svg.SvgPainter;
import org.centreline.report.EffectTable;
import org.centreline.report.KeyFacts;
import org.centreline.report.MethodTable;
import org.centreline.report.OutcomeDocument;
import org.centreline.words.OutcomeMaking;
import org.centreline.words.OutcomeSentence;
import org.centreline.words.OutcomeText;
import org.centreline.words.Titles;

/** Writes outcomes as one page: sentence, picture, the lines, tables, and what to beware of. */
public final class OutcomeHtmlWriter {

  private final OutcomeDocument document;
  private final Presentation presentation;

  private OutcomeHtmlWriter(OutcomeDocument document, Presentation presentation) {
    this.document = document;
    this.presentation = presentation;
  }

  /** The page, LF line ends. */
  public static String write(OutcomeDocument document, Presentation presentation) {
    return new OutcomeHtmlWriter(document, presentation).page();
  }

  private String page() {
    Stylesheet style = Stylesheet.of(presentation.theme().palette(), List.of(Stylesheet.PAGE));
    return new HtmlPage(title(), style, html -> html.line("h1", title()), this::main, this::foot)
        .text();
  }

  private String title() {
    OutcomeAnalysis first = document.outcomes().get(0);
    return document.outcomes().size() == 1
        ? Titles.title(first.chart())
        : first.chart().setup().title();
  }

  private void main(Html html) {
    for (int i = 0; i < document.outcomes().size(); i++) {
      outcome(html, document.outcomes().get(i), "outcome-" + (i + 1));
    }
  }

  private void outcome(Html html, OutcomeAnalysis analysis, String id) {
    html.open("section", "id", id).newLine();
    if (document.outcomes().size() > 1) {
      html.line("h2", Titles.title(analysis.chart()));
    }
    html.line("p", OutcomeSentence.of(analysis), "class", "verdict");
    picture(html, analysis, id);
    list(html, OutcomeText.lines(analysis));
    warnings(html, analysis);
    analysis.fit().ifPresent(fit -> tables(html, analysis, fit));
    html.line("p", OutcomeMaking.of(analysis) + ".");
    html.close();
  }

  private void picture(Html html, OutcomeAnalysis analysis, String id) {
    String name = "The chart of " + Titles.title(analysis.chart());
    Presentation own =
        new Presentation(
            Optional.empty(),
            presentation.subtitle().or(() -> Optional.of(Titles.subtitle(analysis.chart()))),
            presentation.caption(),
            presentation.yLabel(),
            presentation.size(),
            presentation.theme());
    html.open("figure").newLine();
    html.open("div", "class", "scroll chart", "role", "group", "aria-label", name, "tabindex", "0");
    html.newLine().trusted(SvgPainter.paint(OutcomeLayout.of(analysis, own), id)).close();
    html.close();
  }

  private static void warnings(Html html, OutcomeAnalysis analysis) {
    if (!analysis.warnings().isEmpty()) {
      html.open("div", "class", "warning").newLine();
      html.line("h2", "Please note");
      list(html, analysis.warnings().stream().map(Warning::message).toList());
      html.close();
    }
  }

  private static void tables(Html html, OutcomeAnalysis analysis, OutcomeFit fit) {
    html.open("details").line("summary", "The numbers");
    HtmlTable.write(html, EffectTable.of(analysis, fit), "The effect by date");
    HtmlTable.write(html, MethodTable.of(analysis, fit), "The mean effect under every method");
    html.close();
  }

  private static void list(Html html, List<String> entries) {
    html.open("ul").newLine();
    entries.forEach(entry -> html.line("li", entry));
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
