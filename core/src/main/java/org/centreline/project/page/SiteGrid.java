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
import org.centreline.project.since.News;
import org.centreline.project.since.Since;
import org.centreline.project.standing.Chapter;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.Followed;
import org.centreline.project.standing.SharedMeasure;
import org.centreline.report.html.Html;
import org.centreline.report.html.HtmlTable;
import org.centreline.words.chart.AssuranceWords;
import org.centreline.words.chart.IconWords;
import org.centreline.words.compare.PeerColumn;

/**
 * Sites down, measures across, turned where there are more measures than sites; in each cell the
 * latest value and both icons: a group at a glance.
 *
 * @param measures those that the same sites have
 * @param since what is new, and what stopped
 * @param places where the charts stand
 */
record SiteGrid(List<SharedMeasure> measures, Since since, ChartPlaces places) {

  void write(Html html) {
    HtmlTable.open(html, "Latest value and icons of each " + measures.get(0).by());
    if (measures.size() > sites().size()) {
      turned(html);
    } else {
      upright(html);
    }
    html.close();
    HtmlTable.close(html);
  }

  private void upright(Html html) {
    head(html, measures.get(0).by(), measures.stream().map(SharedMeasure::title).toList());
    for (String site : sites()) {
      html.open("tr").inline("th", site, "scope", "row", "class", "site");
      measures.forEach(measure -> cell(html, measure, site));
      html.close();
    }
  }

  /** More measures than sites: a table that would be wider than it is long. */
  private void turned(Html html) {
    head(html, "Measure", sites());
    for (SharedMeasure measure : measures) {
      html.open("tr").inline("th", measure.title(), "scope", "row", "class", "site");
      sites().forEach(site -> cell(html, measure, site));
      html.close();
    }
  }

  private static void head(Html html, String first, Iterable<String> others) {
    html.open("thead").open("tr").inline("th", first, "scope", "col");
    others.forEach(other -> html.inline("th", other, "scope", "col"));
    html.close().close().open("tbody").newLine();
  }

  /** In the order in which the measures name them. */
  private Set<String> sites() {
    Set<String> sites = new LinkedHashSet<>();
    measures.forEach(measure -> sites.addAll(measure.chapters().keySet()));
    return sites;
  }

  private void cell(Html html, SharedMeasure measure, String site) {
    html.open("td", "class", "glance");
    Optional.ofNullable(measure.chapters().get(site))
        .ifPresentOrElse(chapter -> cell(html, measure, chapter), () -> html.text("no data"));
    html.close();
  }

  private void cell(Html html, SharedMeasure measure, Chapter chapter) {
    ChartAnalysis chart = chapter.chart();
    html.inline("a", measure.latest(chapter), "href", places.chart(chapter));
    IconSheet.picture(html, chart.variation().map(Variation::word));
    IconSheet.picture(html, chart.assurance().map(Assurance::word));
    List<String> words = new ArrayList<>();
    chapter.followed().map(Followed::brief).ifPresent(words::add);
    words.add(chart.variation().map(IconWords::brief).orElse("No icon"));
    AssuranceWords.brief(chart).ifPresent(words::add);
    measure.unlike(Comparison.name(chart)).map(PeerColumn::head).ifPresent(words::add);
    measure.stale(chapter).map("last "::concat).or(() -> stopped(chapter)).ifPresent(words::add);
    html.inline("span", String.join("; ", words));
  }

  /** Where no site of the measure was heard of later, other measures were. */
  private Optional<String> stopped(Chapter chapter) {
    return since.of(chapter.measure().id(), chapter.chart().measured().group()).stream()
        .filter(news -> news.kind() == News.Kind.STALE)
        .map(News::text)
        .findFirst();
  }
}
