package org.centreline.chart.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static final Lines LINES = Lines.around(Doubles.of(10, 1), Doubles.of(2, 0.5));

  @Test
  void limitsLieAtOneTwoAndThreeSigma() {
    assertEquals(Doubles.of(4, -0.5), LINES.lower());
    assertEquals(Doubles.of(16, 2.5), LINES.upper());
    assertEquals(Doubles.of(6, 0), LINES.lowerTwoSigma());
    assertEquals(Doubles.of(14, 2), LINES.upperTwoSigma());
    assertEquals(Doubles.of(8, 0.5), LINES.lowerOneSigma());
    assertEquals(Doubles.of(12, 1.5), LINES.upperOneSigma());
  }

  @Test
  void clippingLeavesTheCentreAlone() {
    Lines clipped = LINES.clipped(new Bounds(5, 9));
    assertEquals(LINES.centre(), clipped.centre());
    assertEquals(Doubles.of(5, 5), clipped.lower());
    assertEquals(Doubles.of(9, 5), clipped.upper());
  }

  @Test
  void withoutLimitsOnlyTheCentreIsLeft() {
    assertEquals(Lines.centreOnly(LINES.centre()), LINES.withoutLimits());
    assertEquals(Doubles.missing(2), LINES.withoutLimits().upperTwoSigma());
  }

  @Test
  void scalesAndJoinsEveryLine() {
    assertEquals(Lines.around(Doubles.of(20, 2), Doubles.of(4, 1)), LINES.times(2));
    Lines whole = Lines.around(Doubles.of(10, 1, 3), Doubles.of(2, 0.5, 1));
    assertEquals(whole, LINES.followedBy(Lines.around(Doubles.of(3), Doubles.of(1))));
  }
}
