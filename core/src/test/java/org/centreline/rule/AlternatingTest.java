package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternatingTest {

  private static final Alternating FOUR = new Alternating(4);

  @ParameterizedTest
  @CsvSource({"1 2 1 2", "2 1 2 1", "5 -5 3 0"})
  void upAndDownByTurns(String line) {
    assertEquals(List.of("0-3 BOTH 0,1,2,3"), Sigmas.matches(FOUR, Sigmas.of(line)));
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 1",
    "1 2 3 2",
    "1 2 2 1 2",
    "1 2 _ 1 2 1",
    "1 2 1 1 2 1",
    "5 5 5 5 5",
    "2 1 1 1 2 1"
  })
  void twoStepsAlikeAnEqualOrAMissingPointEndIt(String line) {
    assertEquals(List.of(), Sigmas.matches(FOUR, Sigmas.of(line)));
  }

  @Test
  void turnsAtThreePointsAtLeast() {
    assertEquals(1, new Alternating(3).matches(Sigmas.of("1 2 1")).size());
    assertThrows(IllegalArgumentException.class, () -> new Alternating(2));
    assertEquals("fourteen-alternating", FOUR.id());
  }

  @Test
  void fourteenPointsAndNotThirteen() {
    Alternating nelson = new Alternating(14);
    assertEquals(0, nelson.matches(Sigmas.sides("+-+-+-+-+-+-+")).size());
    assertEquals(1, nelson.matches(Sigmas.sides("+-+-+-+-+-+-+-")).size());
    assertEquals(2, nelson.matches(Sigmas.sides("+-+-+-+-+-+-+-+")).size());
  }
}
