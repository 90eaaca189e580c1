package org.centreline.phase;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Subgroups left out of every calculation and every rule, though still drawn.
 *
 * @param reasons the reason for each position from 0; an empty text where none was given
 * @param parts the positions whose period the data cover in part; nobody had to exclude them
 */
public record Exclusions(SortedMap<Integer, String> reasons, Set<Integer> parts) {

  public Exclusions {
    reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
    parts = Set.copyOf(parts);
  }

  /** Subgroups of whole periods, excluded by somebody. */
  public Exclusions(SortedMap<Integer, String> reasons) {
    this(reasons, Set.of());
  }

  /** Nothing excluded but parts of periods. */
  public static Exclusions ofParts(Collection<Integer> positions) {
    return new Exclusions(new TreeMap<>(), Set.copyOf(positions));
  }

  /** Nothing excluded. */
  public static Exclusions none() {
    return new Exclusions(new TreeMap<>());
  }

  /** Whether a position is in no calculation. */
  public boolean holds(int position) {
    return reasons.containsKey(position) || isPart(position);
  }

  /** Whether the data cover the period at a position in part. */
  public boolean isPart(int position) {
    return parts.contains(position);
  }

  /** How many somebody excluded. */
  public int count() {
    return reasons.size();
  }
}
