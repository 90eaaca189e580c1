package org.centreline.report.outcome;

import java.util.Objects;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.csv.row.Source;

/**
 * A comparison of before with after that a writer turns into a file.
 *
 * @param source where the data came from
 * @param found the comparison
 */
public record BeforeAfterDocument(Source source, BeforeAfter found) {

  public BeforeAfterDocument {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(found, "found");
  }

  /** The same without its notices. */
  public BeforeAfterDocument quiet() {
    return new BeforeAfterDocument(source.quiet(), found);
  }
}
