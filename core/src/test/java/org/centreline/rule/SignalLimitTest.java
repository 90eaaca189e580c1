package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.centreline.rule.sequence.Side;
import org.junit.jupiter.api.Test;

/** A VLAD falls where there are more events than expected: below its limit is the side above. */
class SignalLimitTest {

  private static final SignalLimit MORE = new SignalLimit(Side.ABOVE);
  private static final SignalLimit FEWER = new SignalLimit(Side.BELOW);

  @Test
  void aFallBelowIsMoreEventsAndARiseAboveFewer() {
    assertEquals(
        List.of("1-1 ABOVE 1", "4-4 ABOVE 4"),
        Sigmas.matches(MORE, Sigmas.of("0 -3.1 -3 3.1 -4 _")));
    assertEquals(List.of("3-3 BELOW 3"), Sigmas.matches(FEWER, Sigmas.of("0 -3.1 3 3.1 -4 _")));
  }

  @Test
  void isNamedAsTheIntervalOfTheSumBehindIt() {
    assertEquals("decision-interval-up", MORE.id());
    assertEquals("decision-interval-down", FEWER.id());
    assertFalse(MORE.isPattern());
  }
}
