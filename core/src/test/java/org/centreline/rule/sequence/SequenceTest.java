package org.centreline.rule.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.centreline.rule.Sigmas;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class SequenceTest {

  @Test
  void twoSigmaIsPassedStrictly() {
    Sequence points = Sigmas.of("2 2.01 -2 -2.01 _");
    assertEquals(Side.NONE, points.beyondTwoSigma(0));
    assertEquals(Side.ABOVE, points.beyondTwoSigma(1));
    assertEquals(Side.NONE, points.beyondTwoSigma(2));
    assertEquals(Side.BELOW, points.beyondTwoSigma(3));
    assertEquals(Side.NONE, points.beyondTwoSigma(4));
  }

  @Test
  void columnsAreOfOneLength() {
    Sequence two = Sigmas.of("1 2");
    assertThrows(
        IllegalArgumentException.class, () -> new Sequence(List.of(0), two.values(), two.lines()));
    assertThrows(
        IllegalArgumentException.class, () -> new Sequence(List.of(0), Doubles.of(1), two.lines()));
  }
}
