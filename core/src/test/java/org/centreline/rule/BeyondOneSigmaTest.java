package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeyondOneSigmaTest {

  private static final BeyondOneSigma FOUR = new BeyondOneSigma(4);

  @Test
  void bothSidesMustBeOccupied() {
    assertEquals(List.of("0-3 BOTH 0,1,2,3"), Sigmas.matches(FOUR, Sigmas.of("1.5 1.5 -1.5 1.5")));
    assertEquals(List.of(), FOUR.matches(Sigmas.of("1.5 1.5 1.5 1.5")));
  }

  @ParameterizedTest
  @CsvSource({"1.5 1 -1.5 1.5 -2", "1.5 -1.5 _ 1.5 -1.5", "1.5 -1.5 0.5 1.5 -1.5"})
  void aPointOnOrWithinOneSigmaOrMissingEndsIt(String line) {
    assertEquals(List.of(), FOUR.matches(Sigmas.of(line)));
  }

  @Test
  void needsLimits() {
    assertTrue(FOUR.needsLimits());
    assertEquals("eight-beyond-one-sigma", FOUR.id());
    assertEquals(List.of(), FOUR.matches(Sigmas.withoutLimits(Sigmas.of("1.5 1.5 -1.5 1.5"))));
  }
}
