package org.centreline.outcome.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RateRatioTest {

  @Test
  void noEventsGiveNoRatio() {
    RateRatio none = RateRatio.of(new Rate(0, 100), new Rate(0, 90));
    assertEquals(Double.NaN, none.estimate());
    assertFalse(none.exact().exists());
  }

  @Test
  void eventsOnlyAfterHaveAnOpenEnd() {
    RateRatio ratio = RateRatio.of(new Rate(0, 100), new Rate(6, 100));
    assertEquals(Double.POSITIVE_INFINITY, ratio.exact().upper());
    assertEquals(2 * Math.pow(0.5, 6), ratio.p(), 1e-12);
    assertFalse(ratio.log().exists());
  }

  @Test
  void turningTimeRoundTurnsTheRatioRound() {
    RateRatio one = RateRatio.of(new Rate(12, 800), new Rate(21, 3_000));
    RateRatio other = RateRatio.of(new Rate(21, 3_000), new Rate(12, 800));
    assertEquals(1 / one.exact().upper(), other.exact().lower(), 1e-9);
    assertEquals(one.p(), other.p(), 1e-12);
  }

  @Test
  void partOfAnEventIsNone() {
    assertThrows(IllegalArgumentException.class, () -> new Rate(1.5, 10));
    assertThrows(IllegalArgumentException.class, () -> new Rate(-1, 10));
    assertThrows(IllegalArgumentException.class, () -> new Rate(1e7 + 1, 1e9));
    assertThrows(IllegalArgumentException.class, () -> new Rate(1, 0));
  }

  @Test
  void tenMillionEventsAreARate() {
    assertEquals(0.01, new Rate(1e7, 1e9).perUnit());
  }
}
