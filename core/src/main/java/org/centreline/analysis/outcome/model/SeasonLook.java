package org.centreline.analysis.outcome.model;

import org.centreline.outcome.design.Season;
import org.centreline.outcome.fit.NestedTest;

/**
 * One look whether a season is there.
 *
 * @param cycle what would come again
 * @param candidate the season that was tried
 * @param test what its terms add to the model without them, changes and trend being in both
 * @param level the chance below which it counts as found
 * @param fits whether a model with it can be fitted; else the test is by least squares
 */
public record SeasonLook(
    SeasonCycle cycle, Season candidate, NestedTest test, double level, boolean fits) {

  public SeasonLook {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level " + level);
    }
  }

  /** The same with a season that holds the one tried. */
  SeasonLook with(Season other) {
    return new SeasonLook(cycle, other, test, level, fits);
  }

  /** Whether chance alone would seldom give as much. */
  public boolean isFound() {
    return test.p() < level;
  }
}
