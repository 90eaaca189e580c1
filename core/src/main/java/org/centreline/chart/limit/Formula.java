package org.centreline.chart.limit;

import java.util.List;
import java.util.Optional;
import org.centreline.chart.convention.Convention;

/** How a kind of chart makes its centre and limits, and what of that must be said beside them. */
public interface Formula {

  /** The centre and lines of one phase. */
  PhaseFit fit(PhaseData data, LimitOptions options);

  /** Which definition is used where tools have several under one name; one phrase. */
  default Optional<String> definition(Convention convention) {
    return Optional.empty();
  }

  /** The numbers that it was made with; none where there is nothing to choose. */
  default List<Setting> settings() {
    return List.of();
  }
}
