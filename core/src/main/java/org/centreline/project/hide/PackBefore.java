package org.centreline.project.hide;

import java.util.Optional;
import java.util.Set;

/**
 * What packs that were handed out before showed and hid, as far as the new one has it too.
 *
 * @param shown the numbers that were shown
 * @param gaps the numbers that were not, where the pack before had measures by which they would be
 *     told, and which the new one has not
 */
public record PackBefore(Set<Number> shown, Set<Number> gaps) {

  /**
   * A number of a pack.
   *
   * @param measure its id
   * @param group empty where there is one
   * @param x the label of its point
   */
  public record Number(String measure, Optional<String> group, String x) {}

  public PackBefore {
    shown = Set.copyOf(shown);
    gaps = Set.copyOf(gaps);
  }

  /** No pack before. */
  public static PackBefore none() {
    return new PackBefore(Set.of(), Set.of());
  }

  /** Whether nothing is known of any. */
  public boolean isNone() {
    return shown.isEmpty() && gaps.isEmpty();
  }
}
