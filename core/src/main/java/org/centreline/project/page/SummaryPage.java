package org.centreline.project.page;

import java.util.List;
import org.centreline.plot.Theme;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.Standing;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.Stylesheet;

/**
 * The summary without the charts, to be printed or handed round; its links lead to the charts.
 *
 * @param pack the pack
 * @param standings one a chart
 * @param places where the charts stand, as seen from here
 * @param number of several pages which this is, from 1
 */
record SummaryPage(Pack pack, List<Standing> standings, ChartPlaces places, int number) {

  static final String NAME = "summary.html";

  HtmlPage page() {
    Stylesheet style =
        Stylesheet.of(Theme.NHS.palette(), List.of(Stylesheet.PAGE, IndexPage.STYLE));
    return new HtmlPage(title(), style, this::head, this::main, this::foot);
  }

  /** The first of several, or the only one. */
  static String name(int number) {
    return number == 1 ? NAME : "summary-" + number + ".html";
  }

  private String title() {
    String part = number == 1 ? "" : ", page " + number;
    return pack.analysis().project().title() + ": summary" + part;
  }

  private void head(Html html) {
    html.line("h1", title());
    pack.analysis()
        .project()
        .about("aim")
        .ifPresent(aim -> html.line("p", "Aim: " + aim, "class", "aim"));
  }

  private void main(Html html) {
    IconSheet.write(html, Theme.NHS.palette());
    if (number == 1) {
      new FirstScreen(pack, standings, places).write(html);
      pack.failures().stream().findFirst().ifPresent(first -> failed(html));
    }
    if (!standings.isEmpty()) {
      table(html, standings, places, number);
    }
  }

  /** The table, or so much of it as stands on one page. */
  private static void table(Html html, List<Standing> standings, ChartPlaces places, int number) {
    if (places.areTogether()) {
      new SummaryTable(standings, places).section(html, () -> {});
      return;
    }
    List<List<Standing>> pages = SummaryTable.pages(standings);
    List<Standing> here = pages.get(number - 1);
    new SummaryTable(here, places, SummaryTable.rows(standings))
        .section(html, () -> more(html, pages, number));
  }

  /** The way to the measures that stand on other pages. */
  static void more(Html html, List<List<Standing>> pages, int number) {
    if (pages.size() == 1) {
      return;
    }
    html.open("p");
    html.text("Measures in the order of measures.csv, page " + number + " of " + pages.size());
    for (int page = 1; page <= pages.size(); page++) {
      if (page != number) {
        html.text(page == 1 || page == 2 && number == 1 ? ":" : ",").trusted(" ");
        html.inline("a", "page " + page, "href", name(page));
      }
    }
    html.text(".").close();
  }

  private void failed(Html html) {
    html.open("p").inline("strong", "Some measures could not be worked out:");
    html.trusted(" ").inline("a", "see why", "href", Pack.INDEX + "#failed").text(".").close();
  }

  private void foot(Html html) {
    html.open("p", "class", "onscreen");
    html.inline("a", "Every chart, with its numbers and warnings", "href", Pack.INDEX).close();
    if (!pack.request().showsInput()) {
      html.line("p", pack.request().disclosure().sentence());
    }
  }
}
