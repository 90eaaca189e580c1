package org.centreline.chart.sigma;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class MovingRangesTest {

  private static final double NONE = Double.NaN;

  private static MeanRange screened(Convention convention, double... ranges) {
    return MovingRanges.mean(Doubles.of(ranges), convention.factors(), Screening.ON);
  }

  @Test
  void aRangeStandsAtTheLaterValue() {
    assertEquals(Doubles.of(NONE, 2, 5, 0), MovingRanges.of(Doubles.of(1, 3, -2, -2), i -> true));
  }

  @Test
  void aMissingValueIsNotSpanned() {
    assertEquals(
        Doubles.of(NONE, NONE, NONE, 1), MovingRanges.of(Doubles.of(1, NONE, 5, 6), i -> true));
  }

  @Test
  void aValueThatDoesNotCountIsSteppedOver() {
    assertEquals(
        Doubles.of(NONE, NONE, 4, 1), MovingRanges.of(Doubles.of(1, 90, 5, 6), i -> i != 1));
    assertEquals(
        Doubles.of(NONE, NONE, 4, 1), MovingRanges.of(Doubles.of(90, 1, 5, 6), i -> i != 0));
  }

  @Test
  void theMeanIsThatOfTheRangesThatAreThere() {
    Doubles ranges = Doubles.of(NONE, 1, 2, NONE, 6);
    assertEquals(
        new MeanRange(3, 0), MovingRanges.mean(ranges, Conventions.MDC.factors(), Screening.OFF));
    assertEquals(
        new MeanRange(NONE, 0),
        MovingRanges.mean(Doubles.of(NONE), Conventions.MDC.factors(), Screening.OFF));
    assertEquals(new MeanRange(NONE, 0), screened(Conventions.MDC, NONE));
  }

  @Test
  void screeningDropsExtremeRangesOnce() {
    assertEquals(new MeanRange(1, 1), screened(Conventions.MDC, 1, 1, 1, 1, 1, 1, 10));
    assertEquals(new MeanRange(15 / 8.0, 1), screened(Conventions.MDC, 1, 1, 1, 1, 1, 1, 1, 8, 50));
  }

  /** The mean is 2 and the limit 6.534; the exact one is 3.2665… times the mean. */
  @Test
  void aRangeOnTheLimitIsDroppedOnlyWhereScreeningIsStrict() {
    double limit = 3.267 * 2;
    double rest = (8 - limit) / 3;
    assertEquals(0, screened(Conventions.MDC, rest, rest, rest, limit).dropped());
    assertEquals(1, screened(Conventions.QICHARTS2, rest, rest, rest, limit).dropped());
    assertEquals(1, screened(Conventions.EXACT, rest, rest, rest, limit).dropped());
  }

  @Test
  void rangesOfZeroAreKeptUnlessScreeningIsStrict() {
    assertEquals(new MeanRange(0, 0), screened(Conventions.MDC, 0, 0, 0));
    assertEquals(new MeanRange(NONE, 3), screened(Conventions.NHSRPLOTTHEDOTS, 0, 0, 0));
  }
}
