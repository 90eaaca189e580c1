package org.centreline.report.suggest;

import java.util.List;
import org.centreline.analysis.suggest.SuggestionAnalysis;
import org.centreline.csv.row.Source;

/**
 * Suggestions that a writer turns into a file.
 *
 * @param source where the data came from
 * @param analyses one a group, in order; one or more
 */
public record SuggestionDocument(Source source, List<SuggestionAnalysis> analyses) {

  public SuggestionDocument {
    analyses = List.copyOf(analyses);
  }

  /** The same without the notices. */
  public SuggestionDocument quiet() {
    return new SuggestionDocument(source.quiet(), analyses);
  }
}
