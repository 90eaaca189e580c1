package org.centreline.report.outcome;

import java.util.List;
import java.util.Objects;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.csv.row.Source;

/**
 * What an outcome's writer turns into a file.
 *
 * @param source where the data came from
 * @param outcomes one a group, in order; one or more
 */
public record OutcomeDocument(Source source, List<OutcomeAnalysis> outcomes) {

  public OutcomeDocument {
    Objects.requireNonNull(source, "source");
    outcomes = List.copyOf(outcomes);
    if (outcomes.isEmpty()) {
      throw new IllegalArgumentException(source.file() + ": no outcome to write");
    }
  }
}
