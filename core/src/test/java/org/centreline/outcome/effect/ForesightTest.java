package org.centreline.outcome.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.centreline.math.NoncentralT;
import org.centreline.math.StudentT;
import org.centreline.outcome.design.Shape;
import org.junit.jupiter.api.Test;

class ForesightTest {

  /** J. Cohen, Statistical Power Analysis (1988) table 2.3.5: d = 1, n = 7 each: power .40. */
  @Test
  void twoGroupsHaveThePowerOfCohensTables() {
    assertEquals(0.40, new Foresight(7, 7, 1, 0).power(1), 0.01);
    assertEquals(12, new Foresight(7, 7, 1, 0).df());
    assertEquals(Shape.MEANS, new Foresight(7, 40, 1, 0).shape());
  }

  /** Two groups of independent points: the root of 1/m + 1/n. */
  @Test
  void twoGroupsHaveTheErrorOfTheFormula() {
    assertEquals(
        3 * Math.sqrt(1.0 / 7 + 1.0 / 20), new Foresight(20, 7, 3, 0).standardError(), 1e-12);
  }

  /**
   * With a slope each side is a line of its own: the step is the difference of two predictions one
   * step beyond the end and at the beginning, each (4n + 2)/(n(n - 1)) and its like.
   */
  @Test
  void stepAndSlopeHaveTheErrorOfTwoLines() {
    int n = 24;
    double mean = (n - 1) / 2.0;
    double squares = n * (n * n - 1.0) / 12;
    double ahead = 1.0 / n + (n - mean) * (n - mean) / squares;
    double start = 1.0 / n + mean * mean / squares;
    assertEquals(Math.sqrt(ahead + start), new Foresight(n, n, 1, 0).standardError(), 1e-12);
    assertEquals(2 * n - 4, new Foresight(n, n, 1, 0).df());
  }

  @Test
  void theSmallestChangeHasItsChance() {
    for (double rho : new double[] {0, 0.3, 0.6}) {
      Foresight ahead = new Foresight(18, 15, 2.5, rho);
      assertEquals(0.8, ahead.power(ahead.smallest(0.8)), 1e-9);
      assertEquals(0.05, ahead.power(0), 1e-9);
    }
  }

  @Test
  void carryOverCostsPower() {
    assertTrue(new Foresight(24, 24, 1, 0.5).power(1.5) < new Foresight(24, 24, 1, 0).power(1.5));
  }

  @Test
  void theModelGrowsWithThePoints() {
    assertEquals(Shape.MEANS, new Foresight(24, 7, 1, 0).shape());
    assertEquals(Shape.LEVEL, new Foresight(24, 8, 1, 0).shape());
    assertEquals(Shape.LEVEL, new Foresight(11, 24, 1, 0).shape());
    assertEquals(Shape.BOTH, new Foresight(12, 12, 1, 0).shape());
  }

  @Test
  void whatCanNotBeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Foresight(2, 3, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Foresight(3, 3, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Foresight(3, 2, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Foresight(3, 3, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Foresight(3, 3, 1, -0.1));
  }

  /**
   * A second derivation: the variance of a coefficient by what the others explain of its column.
   */
  @Test
  void aShapeThatIsFixedIsThatOfTheStep() {
    int n = 48;
    Foresight level = new Foresight(24, 24, 3, 0, Optional.of(Shape.LEVEL));
    assertEquals(Shape.LEVEL, level.shape());
    // The step's column has the variance 1/4; of it the trend explains r2 = 3/4 n2/(n2-1).
    double r2 = 0.75 * n * n / (n * n - 1.0);
    assertEquals(3 * Math.sqrt(4.0 / n / (1 - r2)), level.standardError(), 1e-12);
    assertEquals(n - 3, level.df());
    assertEquals(Shape.BOTH, new Foresight(9, 9, 3, 0, Optional.of(Shape.BOTH)).shape());
    assertEquals(Shape.BOTH, new Foresight(24, 24, 3, 0, Optional.of(Shape.SLOPE)).shape());
    assertEquals(Shape.MEANS, new Foresight(7, 24, 3, 0, Optional.of(Shape.BOTH)).shape());
    assertTrue(level.power(3) > new Foresight(24, 24, 3, 0).power(3));
  }

  /** Where a change is so large that the chance is taken for 1, the law itself says so. */
  @Test
  void aChanceThatIsTakenForCertainIsCertain() {
    for (double df : new double[] {1, 1.5, 3, 11, 40, 250}) {
      double reach = new StudentT(df).reach(0.05);
      double shift = 9 + reach * Math.sqrt(Math.max(6, 160 / df));
      assertTrue(Foresight.isCertain(shift, reach, df));
      assertTrue(!Foresight.isCertain(shift - 0.01, reach, df));
      assertEquals(0, new NoncentralT(df).cumulative(reach, shift), 1e-12, "df " + df);
    }
    assertEquals(1, new Foresight(24, 24, 1, 0).power(1e50));
    assertEquals(1, new Foresight(24, 24, 1, 0).power(-1e50));
  }
}
