package org.centreline.report.pareto;

import java.util.List;
import java.util.Map;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.plot.Picture;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.pareto.ParetoLayout;
import org.centreline.report.KeyFacts;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.PictureArticle;
import org.centreline.report.html.Stylesheet;
import org.centreline.words.ParetoWords;

/**
 * Writes Pareto charts as one page; with several groups, the sentences of all of them come first.
 *
 * @param document the charts
 * @param presentation how pictures look
 */
public record ParetoPage(ParetoDocument document, Presentation presentation) {

  /** The page, LF line ends. */
  public String text() {
    Stylesheet style = Stylesheet.of(presentation.theme().palette(), List.of(Stylesheet.PAGE));
    String title = isOne() ? document.title(document.charts().get(0)) : document.title();
    return new HtmlPage(title, style, h -> h.line("h1", title), this::main, this::foot).text();
  }

  private boolean isOne() {
    return document.charts().size() == 1;
  }

  private void main(Html html) {
    if (isOne()) {
      article(document.charts().get(0)).write(html, "chart", 2);
      return;
    }
    contents(html);
    for (int i = 0; i < document.charts().size(); i++) {
      Pareto chart = document.charts().get(i);
      String id = "chart-" + (i + 1);
      html.open("section", "id", id).newLine().line("h2", document.title(chart));
      article(chart).write(html, id + "-picture", 3);
      html.close();
    }
  }

  private void contents(Html html) {
    html.open("nav", "aria-label", "Charts on this page").open("ul").newLine();
    for (int i = 0; i < document.charts().size(); i++) {
      Pareto chart = document.charts().get(i);
      String name = chart.group().orElse(document.title());
      html.open("li").inline("a", name, "href", "#chart-" + (i + 1));
      html.text(": " + ParetoWords.verdict(chart)).close();
    }
    html.close().close();
  }

  private PictureArticle article(Pareto chart) {
    Picture picture = ParetoLayout.of(chart, document.title(chart), presentation);
    return new PictureArticle(
        picture,
        ParetoWords.verdict(chart),
        ParetoWriter.warnings(chart),
        Map.of("The numbers", ParetoWriter.table(chart)));
  }

  private void foot(Html html) {
    List<String> notices = KeyFacts.notices(document.source());
    if (!notices.isEmpty()) {
      html.line("p", "While reading: " + String.join(" ", notices));
    }
    html.line("p", KeyFacts.origin(document.source()), "class", "origin");
  }
}
