package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.centreline.rule.sequence.Ruler;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class DecisionIntervalTest {

  private static final DecisionInterval UP = new DecisionInterval(Side.ABOVE);
  private static final DecisionInterval DOWN = new DecisionInterval(Side.BELOW);

  /** Sums against an interval of 3 on both sides. */
  private static Sequence sums(double[] upper, double[] lower) {
    Sequence plain = Sigmas.of(upper);
    return new Sequence(
        plain.positions(), plain.values(), Doubles.of(lower), plain.lines(), Ruler.OWN);
  }

  @Test
  void eachSideHasItsOwnSum() {
    Sequence sequence = sums(new double[] {3, 3.1, 0}, new double[] {-3, 0, -3.1});
    assertEquals(List.of("1-1 ABOVE 1"), Sigmas.matches(UP, sequence));
    assertEquals(List.of("2-2 BELOW 2"), Sigmas.matches(DOWN, sequence));
    assertEquals("decision-interval-up", UP.id());
    assertEquals("decision-interval-down", DOWN.id());
  }

  @Test
  void aMissingSumNeverSignals() {
    Sequence sequence = sums(new double[] {Double.NaN}, new double[] {Double.NaN});
    assertEquals(List.of(), UP.matches(sequence));
    assertEquals(List.of(), DOWN.matches(sequence));
  }

  @Test
  void isNoPatternAndHasOneSide() {
    assertFalse(UP.isPattern());
    assertEquals(UP, new DecisionInterval(Side.ABOVE));
    assertEquals(DOWN, new DecisionInterval(Side.BELOW));
    assertThrows(IllegalArgumentException.class, () -> new DecisionInterval(Side.BOTH));
  }
}
