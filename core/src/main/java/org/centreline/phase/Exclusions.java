package org.centreline.phase;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Subgroups left out of every calculation and every rule, though still drawn.
 *
 * @param reasons the reason for each position from 0; an empty text where none was given
 */
public record Exclusions(SortedMap<Integer, String> reasons) {

  public Exclusions {
    reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
  }

  /** Nothing excluded. */
  public static Exclusions none() {
    return new Exclusions(new TreeMap<>());
  }

  /** Whether a position is excluded. */
  public boolean holds(int position) {
    return reasons.containsKey(position);
  }

  /** How many are excluded. */
  public int count() {
    return reasons.size();
  }
}
