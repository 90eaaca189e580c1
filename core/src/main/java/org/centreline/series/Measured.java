package org.centreline.series;

import java.util.Optional;

/**
 * One measure of one group, in order: what a chart is made of.
 *
 * @param measure the name of what was measured, as the file has it
 * @param group the group's name (several are joined by {@code " / "}); empty where there is one
 * @param subgroups what stands on the x axis
 * @param series the data, one entry a subgroup
 * @param targets what each subgroup was to reach, where the file says so
 * @param nature what kind of thing the numbers are, so far as the file tells
 */
public record Measured(
    String measure,
    Optional<String> group,
    Subgroups subgroups,
    Series series,
    Targets targets,
    Nature nature) {

  public Measured {
    if (subgroups.size() != series.size()) {
      throw new IllegalArgumentException(
          measure + ": " + subgroups.size() + " subgroups but " + series.size() + " values");
    }
    if (!targets.isNone() && targets.each().size() != series.size()) {
      throw new IllegalArgumentException(
          measure + ": " + targets.each().size() + " targets but " + series.size() + " values");
    }
  }

  /** A measure without targets of its own. */
  public Measured(String measure, Optional<String> group, Subgroups subgroups, Series series) {
    this(measure, group, subgroups, series, Targets.none());
  }

  /** A measure of which nothing more is known. */
  public Measured(
      String measure, Optional<String> group, Subgroups subgroups, Series series, Targets targets) {
    this(measure, group, subgroups, series, targets, Nature.unknown());
  }

  /** The same numbers, known to be something. */
  public Measured of(Nature known) {
    return new Measured(measure, group, subgroups, series, targets, known);
  }
}
