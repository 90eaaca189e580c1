package org.centreline.outcome.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
