package org.centreline.report;

import org.centreline.analysis.Comparison;
import org.centreline.csv.Source;

/**
 * A comparison of sites that a writer turns into a file.
 *
 * @param source where the data came from
 * @param title what people call the measure
 * @param comparison the sites
 */
public record ComparisonDocument(Source source, String title, Comparison comparison) {

  /** The same without the notices. */
  public ComparisonDocument quiet() {
    return new ComparisonDocument(source.quiet(), title, comparison);
  }
}
