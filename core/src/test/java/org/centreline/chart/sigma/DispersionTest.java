package org.centreline.chart.sigma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.chart.convention.ControlConstants;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class DispersionTest {

  private static final double NONE = Double.NaN;

  /** The published example: 12 of 200, 15 of 210, … with sigma z 1.619948 at d2 1.128. */
  private static final Doubles EVENTS = Doubles.of(12, 15, 9, 22, 30, 11, 14, 25, 8, 19, 27, 16);

  private static final Doubles CASES =
      Doubles.of(200, 210, 180, 220, 250, 190, 205, 230, 185, 215, 240, 195);

  @Test
  void sigmaZIsTheMeanMovingRangeOfStandardisedShares() {
    Dispersion found = Dispersion.ofShares(EVENTS, CASES);
    assertEquals(1.619948 * 1.128 / ControlConstants.D2_OF_TWO, found.sigmaZ(), 1e-6);
    assertEquals(12, found.points());
  }

  @Test
  void aPointWithOneNumberMissingDoesNotCount() {
    Doubles events = Doubles.of(NONE, 5).followedBy(EVENTS);
    Doubles cases = Doubles.of(100_000, NONE).followedBy(CASES);
    assertEquals(Dispersion.ofShares(EVENTS, CASES), Dispersion.ofShares(events, cases));
    assertEquals(Dispersion.ofRates(EVENTS, CASES), Dispersion.ofRates(events, cases));
  }

  @Test
  void countsAreHeldAgainstTheRootOfTheirMean() {
    Dispersion found = Dispersion.ofCounts(Doubles.of(4, 8, NONE, 4, 8, 6));
    assertEquals(
        (4 + 4 + 2) / 3.0 / StrictMath.sqrt(6) / ControlConstants.D2_OF_TWO, found.sigmaZ(), 1e-12);
  }

  /** 4 8 4 8 over 2 each: rates of 2 and 4 about 3, whose sigma is √(3 / 2). */
  @Test
  void ratesAreHeldAgainstTheRootOfTheirMeanOverTheOpportunity() {
    Dispersion found = Dispersion.ofRates(Doubles.of(4, 8, 4, 8), Doubles.repeat(4, 2));
    assertEquals(2 / Math.sqrt(1.5) / ControlConstants.D2_OF_TWO, found.sigmaZ(), 1e-12);
    assertEquals(4, found.points());
  }

  /** z of 1, 3 and 2; the third point has no sigma, and its neighbours are not joined over it. */
  @Test
  void aPointThatCannotVaryIsNotCompared() {
    Dispersion found = Dispersion.of(Doubles.of(1, 3, 9, 4), 0, Doubles.of(1, 1, 0, 2));
    assertEquals(2 / ControlConstants.D2_OF_TWO, found.sigmaZ(), 1e-12);
    assertEquals(3, found.points());
  }

  @Test
  void someOfNoneIsNoPoint() {
    Doubles none = Doubles.of(0, 0);
    Doubles events = Doubles.of(0, 3).followedBy(EVENTS);
    Dispersion rates = Dispersion.ofRates(events, none.followedBy(CASES));
    assertEquals(12, rates.points());
    Dispersion only = Dispersion.ofShares(Doubles.of(0, 0), none);
    assertEquals(0, only.points());
  }

  @Test
  void chanceExplainsABandAroundOne() {
    double band = 1.82 / 5;
    assertEquals(band, new Dispersion(1, 26).band(), 1e-15);
    assertFalse(new Dispersion(1 + band, 26).isOver());
    assertTrue(new Dispersion(1.001 + band, 26).isOver());
    assertFalse(new Dispersion(1 - band, 26).isUnder());
    assertTrue(new Dispersion(0.999 - band, 26).isUnder());
  }

  @Test
  void whereNothingVariesNothingIsSaid() {
    Dispersion found = Dispersion.ofShares(Doubles.of(0, 0, 0), Doubles.of(9, 9, 9));
    assertEquals(NONE, found.sigmaZ());
    assertFalse(found.isOver() || found.isUnder());
  }
}
