package org.centreline.project.folder;

import java.util.Optional;

/**
 * Which charts something belongs to.
 *
 * @param measure the id of a measure; all of them where empty
 * @param group the name of a group, as {@code A / B} where there are several columns; all where
 *     empty
 */
public record Scope(Optional<String> measure, Optional<String> group) {

  /** Whether a measure is meant, in some of its groups at least. */
  public boolean holds(Measure one) {
    return measure.map(one.id()::equals).orElse(true);
  }

  /** Whether a chart is meant. */
  public boolean holds(Measure one, Optional<String> name) {
    return holds(one) && (group.isEmpty() || group.equals(name));
  }
}
