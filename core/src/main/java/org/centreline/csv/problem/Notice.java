package org.centreline.csv.problem;

import java.util.Objects;
import java.util.Set;

/**
 * Something that was assumed, left out or made up while reading.
 *
 * @param code a stable word (see {@link Code})
 * @param message one sentence
 */
public record Notice(String code, String message) {

  private static final Set<String> WARNINGS =
      Set.of(
          Code.IDENTIFIABLE.word(),
          Code.HIDDEN_TOTAL.word(),
          Code.SIMILAR_NAMES.word(),
          Code.DUPLICATE_ROWS.word(),
          Code.REPEATED_CASES.word(),
          Code.FRACTIONAL_NUMERATORS.word(),
          Code.MONTH_ENDS.word(),
          Code.SUMMER_TIME.word(),
          Code.FAR_DATE.word());

  public Notice {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }

  /** Whether it tells of something that may be wrong, rather than of what was assumed. */
  public boolean isWarning() {
    return WARNINGS.contains(code);
  }
}
