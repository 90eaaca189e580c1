package org.centreline.csv.choice;

import java.util.Objects;
import java.util.Optional;
import org.centreline.csv.role.ColumnRole;

/**
 * A measure that a table holds.
 *
 * @param value its values or numerators
 * @param over its denominators
 * @param evidence why the two belong together, in words that follow "because"; else why the one is
 *     a measure
 */
public record Candidate(ColumnRole value, Optional<ColumnRole> over, String evidence) {

  public Candidate {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(over, "over");
    Objects.requireNonNull(evidence, "evidence");
  }

  /** A measure without a denominator. */
  static Candidate alone(ColumnRole value) {
    return new Candidate(value, Optional.empty(), value.evidence());
  }
}
