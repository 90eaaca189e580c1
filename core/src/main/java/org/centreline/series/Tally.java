package org.centreline.series;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How much there is of each of some categories: what a Pareto chart is made of.
 *
 * @param group whose they are; empty where the data has no groups
 * @param measure what the categories are, as the file has it
 * @param names of the categories, in order of first appearance, none twice
 * @param counts one a category, 0 or more
 * @param missing what belongs to no category
 */
public record Tally(
    Optional<String> group, String measure, List<String> names, Doubles counts, double missing) {

  public Tally {
    Objects.requireNonNull(group, "group");
    names = List.copyOf(names);
    if (names.size() != counts.size() || names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException(measure + ": " + counts + " for " + names);
    }
    if (!(missing >= 0) || counts.stream().anyMatch(count -> !(count >= 0))) {
      throw new IllegalArgumentException(measure + ": " + counts + " and missing " + missing);
    }
  }

  /** Of data without groups. */
  public Tally(String measure, List<String> names, Doubles counts, double missing) {
    this(Optional.empty(), measure, names, counts, missing);
  }
}
