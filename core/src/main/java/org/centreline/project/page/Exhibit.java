package org.centreline.project.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.plot.Picture;
import org.centreline.plot.chart.ChartLayout;
import org.centreline.plot.compare.SitesLayout;
import org.centreline.plot.compare.SitesLayout.Scales;
import org.centreline.plot.page.PageSize;
import org.centreline.plot.page.Presentation;
import org.centreline.plot.svg.SvgDrawing;
import org.centreline.project.folder.Measure.Kind;
import org.centreline.report.html.Html;
import org.centreline.words.compare.SitesInShort;
import org.centreline.words.outcome.OutcomeSentence;

/**
 * What the page to show may show: a chart, or all sites of a measure at once, so that none is
 * picked for where the file has it.
 *
 * @param standing the chart; of sites that of the first
 * @param sites the sites, where the measure has several
 */
record Exhibit(Standing standing, Optional<SharedMeasure> sites) {

  private static final int FEW = 4;

  /** One a measure that has sites, one a chart of the others, in the order of the pack. */
  static List<Exhibit> all(Pack pack, List<Standing> standings) {
    Map<String, SharedMeasure> shared = new LinkedHashMap<>();
    pack.shared().forEach(measure -> shared.put(measure.result().id(), measure));
    List<Exhibit> all = new ArrayList<>();
    for (Standing standing : standings) {
      Optional<SharedMeasure> sites =
          Optional.ofNullable(shared.get(standing.chapter().measure().id()));
      Exhibit exhibit = new Exhibit(standing, sites);
      if (sites.isEmpty() || all.stream().noneMatch(other -> other.sites.equals(sites))) {
        all.add(exhibit);
      }
    }
    return all;
  }

  Kind kind() {
    return standing.chapter().measure().kind();
  }

  /** How many charts are seen. */
  int charts() {
    return sites.map(measure -> Math.min(SitesLayout.A_PAGE, measure.chapters().size())).orElse(1);
  }

  /** What it says, and below it the picture. */
  void write(Html html, PageSize size) {
    if (sites.isPresent()) {
      html.line("h2", new SitesInShort(sites.get().comparison()).sentence());
      outcomes(sites.get()).forEach(said -> html.line("p", said, "class", "told"));
    } else {
      html.line("h2", standing.outcome().orElseGet(standing::sentence));
      standing.outcome().ifPresent(said -> html.line("p", standing.sentence()));
    }
    html.open("figure").newLine();
    html.trusted(SvgDrawing.of(drawn(size)).document("show-" + standing.chapter().name())).close();
  }

  /** What followed the changes at each site, where so few can be read. */
  private static List<String> outcomes(SharedMeasure measure) {
    List<String> said = new ArrayList<>();
    measure
        .chapters()
        .forEach(
            (site, chapter) ->
                chapter
                    .outcome()
                    .map(OutcomeSentence::of)
                    .ifPresent(s -> said.add(site + ": " + s)));
    return said.size() > FEW ? List.of() : said;
  }

  private Picture drawn(PageSize size) {
    Chapter chapter = standing.chapter();
    Presentation presentation = chapter.result().presentation().textless(size);
    return sites
        .map(SharedMeasure::comparison)
        .map(all -> new SitesLayout(all, presentation, Scales.SHARED, Optional.empty()).pages())
        .map(pages -> pages.get(0))
        .orElseGet(() -> ChartLayout.of(chapter.chart(), presentation));
  }
}
