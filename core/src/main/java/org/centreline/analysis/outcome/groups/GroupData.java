package org.centreline.analysis.outcome.groups;

import org.centreline.series.Doubles;

/**
 * The rows of one of two groups.
 *
 * @param name before, after, or the words of the file
 * @param values measurements or numerators, one a row; NaN where missing
 * @param denominators as many, as counted; NaN where there are none
 */
public record GroupData(String name, Doubles values, Doubles denominators) {

  public GroupData {
    if (values.size() != denominators.size()) {
      throw new IllegalArgumentException(
          name + ": " + values.size() + " values, " + denominators.size() + " denominators");
    }
  }

  /** How many rows have no number. */
  int missing() {
    return values.size() - values.present().size();
  }

  /** Everything out of everything. */
  double sum() {
    return values.present().sum();
  }

  /** What the events are out of; rows without a number left out. */
  double exposure() {
    return denominators.where(i -> !values.isMissing(i)).sum();
  }
}
