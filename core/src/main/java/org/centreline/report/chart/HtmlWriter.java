package org.centreline.report.chart;

import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.csv.row.Source;
import org.centreline.plot.chart.ChartLayout;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.svg.SvgDrawing;
import org.centreline.report.Document;
import org.centreline.report.KeyFacts;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.Stylesheet;
import org.centreline.words.chart.Titles;
import org.centreline.words.chart.Verdict;

/** Writes charts as one page; with several groups, the sentences of all of them come first. */
final class HtmlWriter {

  private final Document<ChartAnalysis> document;
  private final Presentation presentation;

  private HtmlWriter(Document<ChartAnalysis> document, Presentation presentation) {
    this.document = document;
    this.presentation = presentation;
  }

  /** The page, LF line ends. */
  static String write(Document<ChartAnalysis> document, Presentation presentation) {
    return new HtmlWriter(document, presentation).page();
  }

  private String page() {
    Stylesheet style = Stylesheet.of(presentation.theme().palette(), List.of(Stylesheet.PAGE));
    return new HtmlPage(title(), style, this::head, this::main, this::foot).text();
  }

  private String title() {
    ChartAnalysis first = document.analyses().get(0);
    return isOne() ? Titles.title(first) : first.setup().title();
  }

  private boolean isOne() {
    return document.analyses().size() == 1;
  }

  private void head(Html html) {
    html.line("h1", title());
  }

  private void main(Html html) {
    if (!isOne()) {
      contents(html);
    }
    int rank = isOne() ? 2 : 3;
    for (int i = 0; i < document.analyses().size(); i++) {
      chart(html, document.analyses().get(i), new Place("chart-" + (i + 1), rank));
    }
    LimitsNote.glossary(html, document.analyses(), 2);
  }

  /** A chart's own id and the rank of headings within it. */
  private record Place(String id, int rank) {}

  private void contents(Html html) {
    html.open("nav", "aria-label", "Charts on this page").open("ul").newLine();
    for (int i = 0; i < document.analyses().size(); i++) {
      ChartAnalysis chart = document.analyses().get(i);
      html.open("li").inline("a", name(chart), "href", "#chart-" + (i + 1));
      html.text(": " + Verdict.of(chart)).close();
    }
    html.close().close();
  }

  private static String name(ChartAnalysis chart) {
    return chart.measured().group().orElseGet(() -> Titles.title(chart));
  }

  private void chart(Html html, ChartAnalysis chart, Place place) {
    html.open("section", "id", place.id()).newLine();
    if (!isOne()) {
      html.line("h2", Titles.title(chart));
    }
    new ChartArticle(chart, drawing(chart), place.id(), place.rank()).write(html);
    LimitsNote.ofChart(html, chart);
    html.close();
  }

  /** Its title is the chart's own, for the group belongs to it; its sentence stands above it. */
  private SvgDrawing drawing(ChartAnalysis chart) {
    return SvgDrawing.of(ChartLayout.of(chart, presentation.untitled().besideSentence()));
  }

  private void foot(Html html) {
    Source source = document.source();
    List<String> notices = KeyFacts.notices(source);
    if (!notices.isEmpty()) {
      html.line("p", "While reading: " + String.join(" ", notices));
    }
    html.line("p", KeyFacts.origin(source), "class", "origin");
  }
}
