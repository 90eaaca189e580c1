package org.centreline.report.pareto;

import java.util.List;
import java.util.Map;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.report.KeyFacts;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.PictureArticle;
import org.centreline.report.html.Stylesheet;
import org.centreline.words.ParetoWords;

/**
 * Writes Pareto charts as one page; with several groups, the sentences of all of them come first.
 *
 * @param report the charts
 */
record ParetoPage(ParetoReport report) {

  /** The page, LF line ends. */
  String text() {
    Stylesheet style =
        Stylesheet.of(report.presentation().theme().palette(), List.of(Stylesheet.PAGE));
    String title = isOne() ? report.title(report.charts().get(0)) : report.title();
    return new HtmlPage(title, style, h -> h.line("h1", title), this::main, this::foot).text();
  }

  private boolean isOne() {
    return report.charts().size() == 1;
  }

  private void main(Html html) {
    if (isOne()) {
      article(report.charts().get(0)).write(html, "chart", 2);
      return;
    }
    contents(html);
    for (int i = 0; i < report.charts().size(); i++) {
      Pareto chart = report.charts().get(i);
      String id = "chart-" + (i + 1);
      html.open("section", "id", id).newLine().line("h2", report.title(chart));
      article(chart).write(html, id + "-picture", 3);
      html.close();
    }
  }

  private void contents(Html html) {
    html.open("nav", "aria-label", "Charts on this page").open("ul").newLine();
    for (int i = 0; i < report.charts().size(); i++) {
      Pareto chart = report.charts().get(i);
      String name = chart.group().orElse(report.title());
      html.open("li").inline("a", name, "href", "#chart-" + (i + 1));
      html.text(": " + ParetoWords.verdict(chart)).close();
    }
    html.close().close();
  }

  private PictureArticle article(Pareto chart) {
    return new PictureArticle(
        report.picture(chart),
        ParetoWords.verdict(chart),
        ParetoReport.warnings(chart),
        Map.of("The numbers", ParetoReport.table(chart)));
  }

  private void foot(Html html) {
    List<String> notices = KeyFacts.notices(report.document().source());
    if (!notices.isEmpty()) {
      html.line("p", "While reading: " + String.join(" ", notices));
    }
    html.line("p", KeyFacts.origin(report.document().source()), "class", "origin");
  }
}
