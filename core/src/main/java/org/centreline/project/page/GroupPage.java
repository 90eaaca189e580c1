package org.centreline.project.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.analysis.compare.Comparison;
import org.centreline.analysis.compare.Funnel;
import org.centreline.plot.Picture;
import org.centreline.plot.Theme;
import org.centreline.plot.compare.FunnelLayout;
import org.centreline.plot.compare.SitesLayout;
import org.centreline.plot.compare.SitesLayout.Scales;
import org.centreline.plot.compare.SizeScale;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.svg.SvgPainter;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.SharedMeasure;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlPage;
import org.centreline.report.html.Stylesheet;
import org.centreline.words.compare.FunnelWords;

/**
 * Sites that share measures, on one page: where each stands at a glance, then for each measure
 * small charts side by side, and whether a site differs from the others.
 *
 * @param pack the pack
 * @param places where its charts stand, as seen from here
 */
record GroupPage(Pack pack, ChartPlaces places) {

  static final String NAME = "group.html";

  /** What links to charts begin with. */
  static final String INDEX_CHART = Pack.INDEX + "#";

  /** What introduces the verdict of a funnel. */
  static final String BESIDE = "Beside one another: ";

  private static final String STYLE = "group.css";
  private static final PageSize SMALL = new PageSize(600, 375);

  HtmlPage page() {
    Stylesheet style =
        Stylesheet.of(Theme.NHS.palette(), List.of(Stylesheet.PAGE, IndexPage.STYLE, STYLE));
    return new HtmlPage(title(), style, this::head, this::main, this::foot);
  }

  private String title() {
    return pack.analysis().project().title() + ": side by side";
  }

  private void head(Html html) {
    html.line("h1", title());
    html.line(
        "p",
        "Each is held against its own past, by its own limits. Sites differ in whom they care for:"
            + " nothing here is ranked.");
  }

  private void main(Html html) {
    IconSheet.write(html, Theme.NHS.palette());
    byGroups().forEach((by, measures) -> new SiteGrid(measures, pack.since(), places).write(html));
    html.open("div", "class", "board").newLine();
    pack.shared().parallelStream().map(this::measure).toList().forEach(html::add);
    html.close();
    notes(html);
  }

  /** Measures of wards and measures of trusts stand in tables of their own. */
  private Map<String, List<SharedMeasure>> byGroups() {
    Map<String, List<SharedMeasure>> groups = new LinkedHashMap<>();
    for (SharedMeasure measure : pack.shared()) {
      groups.computeIfAbsent(measure.by(), by -> new ArrayList<>()).add(measure);
    }
    return groups;
  }

  private boolean hasFunnels() {
    return pack.shared().stream().anyMatch(measure -> measure.comparison().funnel().isPresent());
  }

  private Html measure(SharedMeasure measure) {
    Comparison comparison = measure.comparison();
    String id = measure.result().id();
    Html html = new Html();
    html.open("section", "id", "sites-" + id).newLine();
    html.line("h2", measure.title(), "class", "heard");
    List<Picture> pages = sites(measure);
    for (int i = 0; i < pages.size(); i++) {
      figure(html, pages.get(i), "sites-" + id + "-" + (i + 1));
    }
    comparison.funnel().ifPresent(funnel -> funnel(html, measure, funnel));
    return html.close();
  }

  /** Small charts, unless there are too many to look at. */
  private static List<Picture> sites(SharedMeasure measure) {
    Presentation presentation = presentation(measure);
    return measure.chapters().size() > SitesLayout.MOST
        ? List.of()
        : new SitesLayout(measure.comparison(), presentation, Scales.SHARED, Optional.empty())
            .pages();
  }

  private void funnel(Html html, SharedMeasure measure, Funnel funnel) {
    html.line("p", BESIDE + FunnelWords.verdict(funnel));
    html.open("details").line("summary", "Changing, and different from the others?");
    new PeerTable(measure, places).write(html);
    figure(html, picture(measure, funnel), "funnel-" + measure.result().id());
    html.close();
  }

  private Picture picture(SharedMeasure measure, Funnel funnel) {
    SizeScale sizes = pack.request().files().sizes();
    return new FunnelLayout(funnel, measure.title(), presentation(measure), Optional.empty(), sizes)
        .picture();
  }

  private static Presentation presentation(SharedMeasure measure) {
    return measure.result().presentation().textless(SMALL);
  }

  private static void figure(Html html, Picture picture, String id) {
    String name = "Picture: " + picture.about().title();
    html.open("figure").newLine();
    html.open(
        "div", "class", "scroll chart start", "role", "group", "aria-label", name, "tabindex", "0");
    html.newLine().trusted(SvgPainter.paint(picture, id)).close();
    html.close();
  }

  /** What holds for several measures is said once. */
  private void notes(Html html) {
    Map<String, List<String>> titles = new LinkedHashMap<>();
    for (SharedMeasure measure : pack.shared()) {
      for (Warning warning : measure.comparison().warnings()) {
        titles.computeIfAbsent(warning.message(), m -> new ArrayList<>()).add(measure.title());
      }
    }
    if (!titles.isEmpty()) {
      html.open("div", "class", "warning").newLine().line("h2", "Please note").open("ul").newLine();
      titles.forEach(
          (message, whose) -> html.line("li", String.join(", ", whose) + ": " + message));
      html.close().close();
    }
  }

  private void foot(Html html) {
    html.open("p");
    html.inline("a", "Every chart, with its numbers and warnings", "href", Pack.INDEX).close();
    if (hasFunnels()) {
      html.line("p", FunnelWords.CAUTION);
    }
    if (!pack.request().showsInput()) {
      html.line("p", pack.request().disclosure().sentence());
    }
  }
}
