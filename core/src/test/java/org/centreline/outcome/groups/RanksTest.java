package org.centreline.outcome.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class RanksTest {

  /** Twice the rank of a value is how many are below it, twice, and its ties, itself too, and 1. */
  @Test
  void aRankCountsThoseBelowAndHalfTheTies() {
    Random random = new Random(20_260_305);
    for (int trial = 0; trial < 60; trial++) {
      Doubles values =
          Doubles.tabulate(1 + random.nextInt(12), i -> Math.rint(2 * random.nextGaussian()));
      Ranks ranks = Ranks.of(values);
      for (int i = 0; i < values.size(); i++) {
        double own = values.get(i);
        long below = values.stream().filter(v -> v < own).count();
        long alike = values.stream().filter(v -> v == own).count();
        assertEquals(2 * below + alike + 1, ranks.doubled().get(i), values.toString());
      }
    }
  }

  /** Ties of two and of three: 2³ − 2 and 3³ − 3; zeros of both signs are alike. */
  @Test
  void tiesAreSummedByTheirCubes() {
    assertEquals(6 + 24, Ranks.of(Doubles.of(0.0, 7, 4, -0.0, 7, 7)).tieTerm());
    assertTrue(Ranks.of(Doubles.of(0.0, 4, -0.0)).hasTies());
    assertFalse(Ranks.of(Doubles.of(3, 1, 2)).hasTies());
  }
}
