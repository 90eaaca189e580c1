package org.centreline.csv.role;

import java.util.Objects;

/**
 * What one column was taken for.
 *
 * @param name as in the header; a column without a name goes by its number
 * @param position from 0
 * @param role what it is
 * @param evidence why, in words that follow "because"
 */
public record ColumnRole(String name, int position, Role role, String evidence) {

  public ColumnRole {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(evidence, "evidence");
  }

  /** The same column taken for something else. */
  ColumnRole as(Role other, String why) {
    return new ColumnRole(name, position, other, why);
  }
}
