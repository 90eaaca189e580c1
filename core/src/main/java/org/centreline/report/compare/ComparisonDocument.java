package org.centreline.report.compare;

import java.util.Optional;
import org.centreline.analysis.compare.Comparison;
import org.centreline.csv.row.Source;
import org.centreline.words.compare.FunnelWords;

/**
 * A comparison of sites that a writer turns into a file.
 *
 * @param source where the data came from
 * @param title what people call the measure
 * @param comparison the sites
 * @param highlight the site that is looked for
 */
public record ComparisonDocument(
    Source source, String title, Comparison comparison, Optional<String> highlight) {

  /** Where no site is looked for. */
  public ComparisonDocument(Source source, String title, Comparison comparison) {
    this(source, title, comparison, Optional.empty());
  }

  /** The same without the notices. */
  public ComparisonDocument quiet() {
    return new ComparisonDocument(source.quiet(), title, comparison, highlight);
  }

  /** What is said first: of all sites, and of the one that is looked for. */
  public String verdict() {
    String all = FunnelWords.verdict(comparison);
    return highlight.map(site -> all + " " + FunnelWords.site(comparison, site)).orElse(all);
  }
}
