package org.centreline.outcome.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LinkTest {

  @ParameterizedTest
  @EnumSource(Link.class)
  void slopeIsTheRateOfChangeOfTheMean(Link link) {
    double h = 1e-6;
    double rise = (link.mean(0.4 + h) - link.mean(0.4 - h)) / (2 * h);
    assertEquals(rise, link.slope(link.mean(0.4)), 1e-9);
  }

  @ParameterizedTest
  @EnumSource(Link.class)
  void devianceIsNothingAtTheMean(Link link) {
    assertEquals(0, link.deviance(0.3, 0.3), 1e-15);
  }

  @Test
  void devianceOfNothingSeenIsFinite() {
    assertEquals(2 * 3.5, Link.LOG.deviance(0, 3.5));
    assertEquals(-2 * StrictMath.log(0.8), Link.LOGIT.deviance(0, 0.2), 1e-15);
    assertEquals(-2 * StrictMath.log(0.2), Link.LOGIT.deviance(1, 0.2), 1e-15);
    assertEquals(4, Link.IDENTITY.deviance(5, 3));
  }

  /**
   * 2 (y log(y/m) + m - y), and with the same of 1 - y and 1 - m, to 50 digits: plain doubles lose
   * all of them where a million of millions of events lie a standard deviation off.
   */
  @ParameterizedTest
  @CsvSource({
    "LOG, 1000010000, 1000000000, 0.099999666668333323",
    "LOG, 999999000000, 1000000000000, 1.0000003333335",
    "LOG, 120, 100, 3.7571736305491103",
    "LOG, 122, 100, 4.5196095338203064",
    "LOG, 123, 100, 4.9254856685442273",
    "LOG, 100, 123, 4.597166123134775",
    "LOG, 1, 50, 90.175953989143708",
    "LOGIT, 0.5, 0.4, 0.040821994520255111",
    "LOGIT, 1e-9, 1.0001e-9, 9.9993333933354672e-18"
  })
  void devianceOfNearNumbersKeepsItsDigits(Link link, double seen, double mean, double wanted) {
    assertEquals(wanted, link.deviance(seen, mean), 1e-11 * wanted);
  }
}
