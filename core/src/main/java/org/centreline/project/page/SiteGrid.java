package org.centreline.project.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Variation;
import org.centreline.analysis.compare.Comparison;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.Followed;
import org.centreline.project.standing.SharedMeasure;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlTable;
import org.centreline.words.chart.AssuranceWords;
import org.centreline.words.chart.IconWords;
import org.centreline.words.compare.PeerColumn;

/**
 * Sites down, measures across, and in each cell the latest value and both icons: a group at a
 * glance.
 *
 * @param measures those that the same sites have
 */
record SiteGrid(List<SharedMeasure> measures) {

  void write(Html html) {
    String by = measures.get(0).by();
    HtmlTable.open(html, "Latest value and icons of each " + by);
    html.open("thead").open("tr").inline("th", by, "scope", "col");
    measures.forEach(measure -> html.inline("th", measure.title(), "scope", "col"));
    html.close().close().open("tbody").newLine();
    sites().forEach(site -> row(html, site));
    html.close();
    HtmlTable.close(html);
  }

  /** In the order in which the measures name them. */
  private Set<String> sites() {
    Set<String> sites = new LinkedHashSet<>();
    measures.forEach(measure -> sites.addAll(measure.chapters().keySet()));
    return sites;
  }

  private void row(Html html, String site) {
    html.open("tr").inline("th", site, "scope", "row", "class", "site");
    for (SharedMeasure measure : measures) {
      html.open("td", "class", "glance");
      Optional.ofNullable(measure.chapters().get(site))
          .ifPresentOrElse(chapter -> cell(html, measure, chapter), () -> html.text("no data"));
      html.close();
    }
    html.close();
  }

  private static void cell(Html html, SharedMeasure measure, Chapter chapter) {
    ChartAnalysis chart = chapter.chart();
    html.inline("a", measure.latest(chapter), "href", Pack.INDEX + "#" + chapter.anchor());
    IconSheet.picture(html, chart.variation().map(Variation::word));
    IconSheet.picture(html, chart.assurance().map(Assurance::word));
    List<String> words = new ArrayList<>();
    chapter.followed().map(Followed::brief).ifPresent(words::add);
    words.add(chart.variation().map(IconWords::brief).orElse("No icon"));
    AssuranceWords.brief(chart).ifPresent(words::add);
    measure.unlike(Comparison.name(chart)).map(PeerColumn::head).ifPresent(words::add);
    measure.stale(chapter).ifPresent(when -> words.add("last in " + when));
    html.inline("span", String.join("; ", words));
  }
}
