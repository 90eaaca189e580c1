package org.centreline.project.page;

import java.util.List;
import java.util.Optional;
import org.centreline.plot.Theme;
import org.centreline.project.driver.ImprovementPage;
import org.centreline.project.folder.Measure;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.SharedMeasure;
import org.centreline.project.standing.Standing;
import org.centreline.report.chart.LimitsNote;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.Stylesheet;
import org.centreline.words.Numbers;

/**
 * One measure of a large pack with its charts, or some of its sites where they are many.
 *
 * @param pack the pack
 * @param standings those of its charts that stand here
 * @param places where all charts stand, as seen from here
 */
record MeasurePage(Pack pack, List<Standing> standings, ChartPlaces places) {

  /** Read once, for there may be thousands of these pages. */
  private static final Stylesheet STYLE =
      Stylesheet.of(
          Theme.NHS.palette(), List.of(Stylesheet.PAGE, IndexPage.STYLE, ImprovementPage.STYLE));

  HtmlPage page() {
    String title = pack.analysis().project().title() + ": " + title();
    return new HtmlPage(title, STYLE, this::head, this::main, this::foot);
  }

  private Measure measure() {
    return standings.get(0).chapter().measure();
  }

  private List<Chapter> chapters() {
    return standings.stream().map(Standing::chapter).toList();
  }

  /** All charts of the measure, here and on its other pages. */
  private List<Chapter> all() {
    String id = measure().id();
    return pack.chapters().stream().filter(one -> one.measure().id().equals(id)).toList();
  }

  private String title() {
    String title = standings.get(0).chapter().result().title();
    List<Chapter> all = all();
    if (all.size() == standings.size()) {
      return title;
    }
    int first = all.indexOf(standings.get(0).chapter()) + 1;
    return title
        + ", charts "
        + Numbers.count(first)
        + " to "
        + Numbers.count(first + standings.size() - 1)
        + " of "
        + Numbers.count(all.size());
  }

  private void head(Html html) {
    html.line("h1", title());
    html.open("nav", "aria-label", "This pack").open("ul").newLine();
    link(html, ChartPlaces.FIRST, "Summary of all measures");
    List<String> pages = all().stream().map(places::page).distinct().toList();
    int here = pages.indexOf(places.here());
    if (here > 0) {
      link(html, pages.get(here - 1), "The charts before these");
    }
    if (here < pages.size() - 1) {
      link(html, pages.get(here + 1), "The charts after these");
    }
    html.close().close();
  }

  private static void link(Html html, String page, String words) {
    html.open("li").inline("a", words, "href", page).close();
  }

  private void main(Html html) {
    IconSheet.write(html, Theme.NHS.palette());
    if (standings.size() > 1) {
      new SummaryTable(standings, places).section(html, () -> {});
    }
    shared().ifPresent(sites -> sites(html, sites));
    new MeasureFolds(pack, chapters()).write(html, measure().kind());
    LimitsNote.glossary(html, chapters().stream().map(Chapter::chart).toList(), 2);
  }

  /** The sites side by side, once a measure. */
  private Optional<SharedMeasure> shared() {
    boolean first = all().get(0).name().equals(chapters().get(0).name());
    return pack.shared().stream()
        .filter(
            one -> first && !pack.hasGroupPage(places) && one.result().id().equals(measure().id()))
        .findFirst();
  }

  private void sites(Html html, SharedMeasure sites) {
    html.open("section", "id", "sites").newLine().line("h2", "Side by side");
    SitesSection.write(html, List.of(sites), places);
    html.close();
  }

  private void foot(Html html) {
    html.open("p");
    html.inline("a", "Summary of all measures", "href", ChartPlaces.FIRST).close();
    if (!pack.request().showsInput()) {
      html.line("p", pack.request().disclosure().sentence());
    }
  }
}
