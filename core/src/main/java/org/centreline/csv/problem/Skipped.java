package org.centreline.csv.problem;

import java.util.List;
import java.util.Objects;

/**
 * Rows that were left out for one reason.
 *
 * @param reason a stable word (see {@link Code})
 * @param count how many
 * @param lines where the first of them begin, at most {@value #LISTED}, in file order; none where
 *     the rows lie in a database
 */
public record Skipped(String reason, int count, List<Integer> lines) {

  /** How many lines are told. */
  public static final int LISTED = 20;

  public Skipped {
    Objects.requireNonNull(reason, "reason");
    lines = List.copyOf(lines);
    if (lines.size() != Math.min(count, LISTED) && !lines.isEmpty() || count < 1) {
      throw new IllegalArgumentException(reason + ": " + count + " rows on lines " + lines);
    }
  }
}
