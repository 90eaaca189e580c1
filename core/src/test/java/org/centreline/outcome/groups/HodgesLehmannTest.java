package org.centreline.outcome.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Random;
import org.centreline.outcome.interval.Interval;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class HodgesLehmannTest {

  @Test
  void threeAgainstThreeGiveNoIntervalAndFourAgainstFourGiveOne() {
    Doubles three = Doubles.of(1, 2, 4);
    assertFalse(HodgesLehmann.of(three, three.map(v -> v + 0.3)).interval().exists());
    Doubles four = Doubles.of(1, 2, 4, 8);
    Interval interval = HodgesLehmann.of(four, four.map(v -> v + 10.3)).interval();
    assertEquals(3.3, interval.lower(), 1e-12);
    assertEquals(17.3, interval.upper(), 1e-12);
  }

  /** Without ties a shift lies in the interval just where the test of it is not significant. */
  @Test
  void theExactIntervalTurnsTheTestRound() {
    Random random = new Random(13);
    for (int trial = 0; trial < 100; trial++) {
      Doubles before = Doubles.tabulate(5 + random.nextInt(9), i -> random.nextGaussian());
      Doubles after = Doubles.tabulate(5 + random.nextInt(9), i -> random.nextGaussian());
      double shift = random.nextGaussian();
      double p = MannWhitney.of(before, after.map(v -> v - shift)).p();
      Interval interval = HodgesLehmann.of(before, after).interval();
      assertEquals(p > Interval.MISSES, interval.contains(shift), "p " + p + " in " + interval);
    }
  }

  @Test
  void tiesTakeTheFormForLargeSamples() {
    Doubles before = Doubles.of(1, 2.1, 3.3, 4.6, 6, 7.5);
    Doubles after = Doubles.of(1, 3.72, 5.15, 6.83, 8.41, 9.97);
    HodgesLehmann tied = HodgesLehmann.of(before, after);
    assertEquals(tied.large(), tied.interval());
    assertNotEquals(tied.large(), tied.exact());
    HodgesLehmann untied = HodgesLehmann.of(before, after.map(v -> v + 0.01 * v));
    assertEquals(untied.exact(), untied.interval());
  }

  /** One side of 50 is large, however small the other: the form by the normal law, without ties. */
  @Test
  void oneLargeSampleTakesTheFormForLargeSamples() {
    Doubles few = Doubles.of(10.5, 20.5, 30.5);
    Doubles many = Doubles.tabulate(50, i -> i);
    for (HodgesLehmann found : List.of(HodgesLehmann.of(few, many), HodgesLehmann.of(many, few))) {
      assertEquals(Interval.NONE, found.exact());
      assertEquals(found.large(), found.interval());
    }
    MannWhitney test = MannWhitney.of(many, few);
    assertEquals(MannWhitney.normal(test.above(), 0, 3, 50), test.p());
    assertEquals(MannWhitney.normal(150 - test.above(), 0, 50, 3), MannWhitney.of(few, many).p());
  }

  @Test
  void noDifferenceIsAZeroWithoutASign() {
    Doubles same = Doubles.of(1, 2, 4);
    assertEquals(0.0, HodgesLehmann.of(same, same).estimate());
  }
}
