package org.centreline.project.page;

import java.util.List;
import org.centreline.project.standing.ChartPlaces;
import org.centreline.project.standing.SharedMeasure;
import org.centreline.report.html.Html;
import org.centreline.words.compare.FunnelWords;

/** Of each measure that several sites have: is each changing, and different from the others? */
final class SitesSection {

  private SitesSection() {}

  /** Where all of them stand with small charts. */
  static void link(Html html) {
    html.open("p");
    html.inline("a", "The same on one page, with small charts", "href", GroupPage.NAME).close();
  }

  /** The sites of measures; where all stand together is told before. */
  static void write(Html html, List<SharedMeasure> measures, ChartPlaces places) {
    for (SharedMeasure measure : measures) {
      html.line("h3", measure.title());
      html.line("p", FunnelWords.changing(measure.comparison()));
      measure
          .comparison()
          .funnel()
          .ifPresent(funnel -> html.line("p", GroupPage.BESIDE + FunnelWords.verdict(funnel)));
      new PeerTable(measure, places).write(html);
    }
    if (measures.stream().anyMatch(measure -> measure.comparison().funnel().isPresent())) {
      html.line(
          "p",
          "Different from the others means beyond the 99.8% limits of a funnel of everything that"
              + " each counted. "
              + FunnelWords.CAUTION);
    }
  }
}
