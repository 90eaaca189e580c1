package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseTrendTest {

  private static final LooseTrend FIVE = new LooseTrend(5);

  @ParameterizedTest
  @CsvSource({
    "1 2 3 4 5, '0-4 UP 0,1,2,3,4'",
    "5 4 3 2 1, '0-4 DOWN 0,1,2,3,4'",
    "1 2 2 3 3 3 4 5, '0-7 UP 0,1,3,6,7'",
    "2 2 1 0 -1 -2, '0-5 DOWN 0,2,3,4,5'",
  })
  void equalNeighboursAreNeitherCountedNorEndIt(String line, String match) {
    assertEquals(List.of(match), Sigmas.matches(FIVE, Sigmas.of(line)));
  }

  @ParameterizedTest
  @CsvSource({"1 2 3 4 4 4 4", "1 2 3 2 3 4 5", "1 2 3 _ 4 5 6 7", "1 2 3 4 _ 5"})
  void aContraryOrMissingPointEndsIt(String line) {
    assertEquals(List.of(), Sigmas.matches(FIVE, Sigmas.of(line)));
  }

  @Test
  void atAPeakOneEndsAndAnotherBegins() {
    assertEquals(
        List.of("0-4 UP 0,1,2,3,4", "4-9 DOWN 4,6,7,8,9"),
        Sigmas.matches(FIVE, Sigmas.of("1 2 3 4 5 5 4 3 2 1")));
  }

  @Test
  void itsLengthCanBeChanged() {
    assertEquals(new LooseTrend(6), FIVE.withTrend(6));
    assertEquals(FIVE, FIVE.withShift(6));
    assertEquals(1, new LooseTrend(2).matches(Sigmas.of("1 2")).size());
    assertEquals("trend", FIVE.id());
    assertThrows(IllegalArgumentException.class, () -> new LooseTrend(1));
  }
}
