package org.centreline.analysis.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the baseline of a plan was taken from.
 *
 * @param until the last day of which rows were taken; all where empty
 * @param from the label of its first point; empty where numbers were typed
 * @param to the label of its last one
 */
public record PlanOrigin(Optional<LocalDate> until, Optional<String> from, Optional<String> to) {

  public PlanOrigin {
    Objects.requireNonNull(until, "until");
  }

  /** Numbers that were typed. */
  public static PlanOrigin typed() {
    return new PlanOrigin(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
