package org.centreline.words.outcome;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.outcome.design.Shape;
import org.centreline.report.OutcomeGallery;
import org.junit.jupiter.api.Test;

class OutcomeMakingTest {

  private static String making(String name) {
    return OutcomeMaking.of(OutcomeGallery.named(name).orElseThrow().outcome());
  }

  @Test
  void methodShapeSeasonAndPhaseInAreStated() {
    assertTrue(making("mean").startsWith("Segmented regression: REML"), making("mean"));
    assertTrue(making("mean").contains("level and slope may change"));
    assertTrue(making("season").contains("season: fourier:2"));
    assertTrue(making("phase-in").contains("phase-in of 3 left out"));
    assertTrue(making("rate").contains("dispersion "));
    assertTrue(
        OutcomeMaking.of(OutcomeGallery.mean().shape(Shape.SLOPE).outcome())
            .contains("; slope may change"));
  }

  @Test
  void aShortSeriesSaysThatItHasNone() {
    assertTrue(making("short").startsWith("Too few points for a trend"));
  }
}
