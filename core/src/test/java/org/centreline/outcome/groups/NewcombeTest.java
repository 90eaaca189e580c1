package org.centreline.outcome.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.outcome.interval.Interval;
import org.centreline.outcome.interval.WilsonInterval;
import org.junit.jupiter.api.Test;

class NewcombeTest {

  /** Newcombe (1998) table II, case (a): 56/70 and 48/80, method 10: 0.0524 to 0.3339. */
  @Test
  void thePublishedExample() {
    Newcombe newcombe = Newcombe.of(new Share(48, 80), new Share(56, 70));
    assertEquals(0.0524, newcombe.interval().lower(), 5e-5);
    assertEquals(0.3339, newcombe.interval().upper(), 5e-5);
  }

  @Test
  void numberNeededIsThereOnlyWhereZeroIsLeftOut() {
    assertTrue(Newcombe.of(new Share(0, 29), new Share(5, 56)).numberNeeded().isEmpty());
    Newcombe.NumberNeeded fewer =
        Newcombe.of(new Share(56, 70), new Share(48, 80)).numberNeeded().orElseThrow();
    assertEquals(5, fewer.estimate(), 1e-9);
    assertTrue(fewer.interval().contains(5));
  }

  @Test
  void moreEventsThanPeopleAreNoShare() {
    assertThrows(IllegalArgumentException.class, () -> new Share(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new Share(0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Share(-1, 2));
  }

  @Test
  void anIntervalHasItsEndsInOrderOrNone() {
    assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Interval(Double.NaN, 1));
    assertThrows(IllegalArgumentException.class, () -> WilsonInterval.of(3, 2));
    assertThrows(IllegalArgumentException.class, () -> WilsonInterval.of(-1, 2));
    assertThrows(IllegalArgumentException.class, () -> WilsonInterval.of(0, 0));
  }

  @Test
  void oddsOfAnEmptyCellHaveNoInterval() {
    OddsRatio odds = OddsRatio.of(new Share(5, 10), new Share(0, 10));
    assertEquals(0, odds.estimate());
    assertEquals(Interval.NONE, odds.interval());
  }

  @Test
  void anIntervalMayBeAPointAndHoldsItsEnds() {
    Interval point = new Interval(2, 2);
    assertTrue(point.contains(2));
    assertTrue(point.excludes(2.1));
    assertFalse(point.excludes(2));
    assertFalse(Interval.NONE.excludes(0));
    assertFalse(Interval.NONE.contains(0));
  }
}
