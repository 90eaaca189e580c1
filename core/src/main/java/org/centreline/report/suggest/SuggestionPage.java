package org.centreline.report.suggest;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.suggest.Suggestion;
import org.centreline.analysis.suggest.SuggestionAnalysis;
import org.centreline.plot.Printable;
import org.centreline.plot.chart.ChartLayout;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.svg.SvgPainter;
import org.centreline.report.Document;
import org.centreline.report.KeyFacts;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.Stylesheet;
import org.centreline.words.chart.Titles;
import org.centreline.words.suggest.SuggestionWay;
import org.centreline.words.suggest.SuggestionWords;

/**
 * Writes suggestions as one page: what is proposed in a picture, the evidence, the questions.
 *
 * @param document the suggestions
 * @param presentation how pictures look
 */
record SuggestionPage(Document<SuggestionAnalysis> document, Presentation presentation) {

  /** The page, LF line ends. */
  public String text() {
    Stylesheet style = Stylesheet.of(presentation.theme().palette(), List.of(Stylesheet.PAGE));
    String title = "New limits? " + document.analyses().get(0).chart().setup().title();
    return new HtmlPage(title, style, h -> h.line("h1", title), this::main, this::foot).text();
  }

  private void main(Html html) {
    for (int i = 0; i < document.analyses().size(); i++) {
      SuggestionAnalysis analysis = document.analyses().get(i);
      String title = Titles.title(analysis.chart());
      html.open("section").newLine().line("h2", title);
      html.line("p", SuggestionWords.verdict(analysis), "class", "verdict");
      SuggestionWords.parts(analysis).forEach(part -> html.line("p", part));
      String name = "The chart of " + title + " with what is proposed";
      html.open("figure").newLine();
      html.open(
          "div", "class", "scroll chart", "role", "group", "aria-label", name, "tabindex", "0");
      String svg =
          SvgPainter.paint(
              ChartLayout.of(analysis.candidate(), presentation(analysis)), "chart-" + (i + 1));
      html.newLine().trusted(svg).close();
      html.close();
      analysis.suggestions().forEach(suggestion -> suggestion(html, analysis, suggestion));
      html.close();
    }
  }

  /** A picture of what is only proposed says so, should it be copied out of the page. */
  private Presentation presentation(SuggestionAnalysis analysis) {
    Optional<String> proposed =
        analysis.suggestions().isEmpty()
            ? presentation.subtitle()
            : Optional.of(SuggestionWords.proposed(presentation.subtitle()));
    return presentation.withSubtitle(proposed).besideSentence();
  }

  private static void suggestion(Html html, SuggestionAnalysis analysis, Suggestion suggestion) {
    list(html, "Evidence", SuggestionWords.evidence(analysis, suggestion));
    list(html, "Four questions", SuggestionWords.questions(analysis, suggestion));
    html.line("h3", SuggestionWords.IF_YES);
    for (SuggestionWay way : SuggestionWay.of(analysis, suggestion)) {
      html.line("p", way.lead());
      if (!way.text().isEmpty()) {
        html.open("pre").preformatted(Printable.line(way.text())).close();
      }
    }
  }

  private static void list(Html html, String heading, List<String> entries) {
    html.line("h3", heading).open("ul").newLine();
    entries.forEach(entry -> html.line("li", entry));
    html.close();
  }

  private void foot(Html html) {
    html.line("p", KeyFacts.origin(document.source()), "class", "origin");
  }
}
