package org.centreline.project.page;

import java.util.List;
import org.centreline.plot.Theme;
import org.centreline.project.standing.Standing;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.Stylesheet;

/**
 * The summary without the charts, to be printed or handed round; its links lead to the charts.
 *
 * @param pack the pack
 * @param standings one a chart
 */
record SummaryPage(Pack pack, List<Standing> standings) {

  static final String NAME = "summary.html";

  HtmlPage page() {
    Stylesheet style =
        Stylesheet.of(Theme.NHS.palette(), List.of(Stylesheet.PAGE, IndexPage.STYLE));
    return new HtmlPage(title(), style, this::head, this::main, this::foot);
  }

  private String title() {
    return pack.analysis().project().title() + ": summary";
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
    new FirstScreen(pack, standings, Pack.INDEX).write(html);
    pack.failures().stream().findFirst().ifPresent(first -> failed(html));
    if (!standings.isEmpty()) {
      new SummaryTable(standings, Pack.INDEX).section(html, () -> {});
    }
  }

  private void failed(Html html) {
    html.open("p").inline("strong", "Some measures could not be worked out: ");
    html.inline("a", "see why", "href", Pack.INDEX + "#failed").text(".").close();
  }

  private void foot(Html html) {
    html.open("p", "class", "onscreen");
    html.inline("a", "Every chart, with its numbers and warnings", "href", Pack.INDEX).close();
    if (!pack.request().showsInput()) {
      html.line("p", pack.request().disclosure().sentence());
    }
  }
}
