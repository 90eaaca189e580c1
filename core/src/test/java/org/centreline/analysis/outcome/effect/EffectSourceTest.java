package org.centreline.analysis.outcome.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.outcome.design.Season;
import org.junit.jupiter.api.Test;

class EffectSourceTest {

  /** Series that wander, so that what would have been is as uncertain as what came of it. */
  private static List<EffectAt> effects(long seed) {
    double[] steps = PlainSample.noise(60, 3, seed);
    double[] walk = new double[60];
    walk[0] = 50;
    for (int i = 1; i < 60; i++) {
      walk[i] = walk[i - 1] + steps[i];
    }
    Sample sample = PlainSample.from2021(walk).changed(30).season(Season.none());
    return sample.outcome().fit().orElseThrow().effects();
  }

  @Test
  void relativeRangesNeverContradictThoseOfTheDifference() {
    int dropped = 0;
    int kept = 0;
    for (long seed = 0; seed < 40; seed++) {
      for (EffectAt effect : effects(seed)) {
        boolean known = !Double.isNaN(effect.relative().lower());
        dropped += known || Double.isNaN(effect.relative().value()) ? 0 : 1;
        kept += known ? 1 : 0;
        if (known) {
          assertEquals(effect.difference().excludes(0), effect.relative().excludes(0));
        }
      }
    }
    assertTrue(kept > 10 * dropped, dropped + " dropped, " + kept + " kept");
  }
}
