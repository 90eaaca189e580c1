package org.centreline.series;

import java.util.Optional;

/**
 * One measure of one group, in order: what a chart is made of.
 *
 * @param measure the name of what was measured, as the file has it
 * @param group the group's name (several are joined by {@code " / "}); empty where there is one
 * @param subgroups what stands on the x axis
 * @param series the data, one entry a subgroup
 */
public record Measured(String measure, Optional<String> group, Subgroups subgroups, Series series) {

  public Measured {
    if (subgroups.size() != series.size()) {
      throw new IllegalArgumentException(
          measure + ": " + subgroups.size() + " subgroups but " + series.size() + " values");
    }
  }
}
