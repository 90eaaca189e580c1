package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTest {

  private static final Trend SEVEN = new Trend(7);

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 6, 7})
  void countsPointsNotSteps(int length) {
    Trend trend = new Trend(length);
    assertEquals(List.of(), trend.matches(Sigmas.of(Sigmas.steps(length - 1, 1))));
    assertEquals(1, trend.matches(Sigmas.of(Sigmas.steps(length, 1))).size());
    assertEquals(2, trend.matches(Sigmas.of(Sigmas.steps(length + 1, -1))).size());
  }

  @Test
  void itsDirectionIsThatOfItsSteps() {
    assertEquals(
        List.of("1-7 UP 1,2,3,4,5,6,7"), Sigmas.matches(SEVEN, Sigmas.of("9 1 2 3 4 5 6 7 7")));
    assertEquals(
        List.of("0-6 DOWN 0,1,2,3,4,5,6"), Sigmas.matches(SEVEN, Sigmas.of("7 6 5 4 3 2 1")));
  }

  @Test
  void atAPeakOneEndsAndAnotherBegins() {
    assertEquals(
        List.of("0-6 UP 0,1,2,3,4,5,6", "6-12 DOWN 6,7,8,9,10,11,12"),
        Sigmas.matches(SEVEN, Sigmas.of("1 2 3 4 5 6 7 6 5 4 3 2 1")));
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3 3 4 5 6 7",
    "1 2 3 _ 4 5 6 7",
    "1 2 3 4 3 5 6 7",
    "1 2 3 4 5 6 _ 7",
    "5 5 5 5 5 5 5 5"
  })
  void anEqualAMissingOrAContraryPointEndsIt(String line) {
    assertEquals(List.of(), Sigmas.matches(SEVEN, Sigmas.of(line)));
  }

  @Test
  void theEqualPointBeginsTheNextOne() {
    assertEquals(
        List.of("2-8 UP 2,3,4,5,6,7,8"), Sigmas.matches(SEVEN, Sigmas.of("0 1 1 2 3 4 5 6 7")));
  }

  @Test
  void aMissingCentreDoesNotMatter() {
    assertFalse(SEVEN.needsLimits());
    assertEquals(1, SEVEN.matches(Sigmas.withoutLimits(Sigmas.of("1 2 3 4 5 6 7"))).size());
  }

  @Test
  void itsLengthCanBeChanged() {
    assertEquals(new Trend(6), SEVEN.withTrend(6));
    assertEquals(SEVEN, SEVEN.withShift(6));
  }

  @Test
  void onePointIsNoTrend() {
    assertThrows(IllegalArgumentException.class, () -> new Trend(1));
    assertEquals(List.of(), new Trend(2).matches(Sigmas.of("1")));
  }
}
