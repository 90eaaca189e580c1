package org.centreline.analysis.chart;

import java.util.Optional;

/**
 * The chance that this many points of pure noise show any signal.
 *
 * @param probability 0 to 1; NaN where no honest figure exists
 * @param points how many points were looked at
 * @param basePoints how many of them set the limits
 * @param model what noise means; empty where there is no figure
 * @param reason why there is no figure; empty where there is one
 */
public record FalseAlarm(
    double probability,
    int points,
    int basePoints,
    Optional<String> model,
    Optional<String> reason) {

  /** Whether there is a figure. */
  public boolean isKnown() {
    return !Double.isNaN(probability);
  }
}
