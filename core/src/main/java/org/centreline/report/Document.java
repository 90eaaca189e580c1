package org.centreline.report;

import java.util.List;
import java.util.Objects;
import org.centreline.csv.row.Source;

/**
 * What a file led to, as writers take it.
 *
 * @param source where the data came from
 * @param analyses one a group, in order; one or more
 * @param <T> what was worked out of each group
 */
public record Document<T>(Source source, List<T> analyses) {

  public Document {
    Objects.requireNonNull(source, "source");
    analyses = List.copyOf(analyses);
    if (analyses.isEmpty()) {
      throw new IllegalArgumentException(source.file() + ": nothing to write");
    }
  }

  /** The same without its notices. */
  public Document<T> quiet() {
    return new Document<>(source.quiet(), analyses);
  }
}
