package org.centreline.analysis.compare;

import java.util.Objects;
import java.util.Optional;
import org.centreline.series.Subgroups;

/**
 * What a funnel compares, as people call it.
 *
 * @param measure what is counted, as the file has it; may be empty
 * @param outOf what that is out of; empty where it has no name
 * @param period the subgroups that were added up, of all sites, in order; empty without dates
 * @param leftOut how many between them were left out by the user
 */
public record FunnelSubject(
    String measure, Optional<String> outOf, Optional<Subgroups> period, int leftOut) {

  /** Where nothing has a name. */
  public static final FunnelSubject UNNAMED =
      new FunnelSubject("", Optional.empty(), Optional.empty(), 0);

  public FunnelSubject {
    Objects.requireNonNull(measure, "measure");
  }
}
