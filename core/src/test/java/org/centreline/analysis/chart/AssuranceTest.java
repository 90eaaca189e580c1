package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.analysis.Better;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits 10 and 20: every direction on every side of them, on them and between them. */
class AssuranceTest {

  @ParameterizedTest
  @CsvSource({
    "UP, 9.9, PASSING, PASSING",
    "UP, 10, PASSING, HIT_AND_MISS",
    "UP, 10.1, HIT_AND_MISS, HIT_AND_MISS",
    "UP, 15, HIT_AND_MISS, HIT_AND_MISS",
    "UP, 19.9, HIT_AND_MISS, HIT_AND_MISS",
    "UP, 20, FAILING, HIT_AND_MISS",
    "UP, 20.1, FAILING, FAILING",
    "DOWN, 9.9, FAILING, FAILING",
    "DOWN, 10, FAILING, HIT_AND_MISS",
    "DOWN, 10.1, HIT_AND_MISS, HIT_AND_MISS",
    "DOWN, 15, HIT_AND_MISS, HIT_AND_MISS",
    "DOWN, 19.9, HIT_AND_MISS, HIT_AND_MISS",
    "DOWN, 20, PASSING, HIT_AND_MISS",
    "DOWN, 20.1, PASSING, PASSING",
  })
  void comparesTheTargetWithBothLimits(
      Better better, double target, Assurance inclusive, Assurance strict) {
    assertEquals(inclusive, Assurance.inclusive(better, target, 10, 20), "inclusive");
    assertEquals(strict, Assurance.strict(better, target, 10, 20), "strict");
  }

  @ParameterizedTest
  @CsvSource({
    "UP, 7, PASSING, HIT_AND_MISS",
    "DOWN, 7, PASSING, HIT_AND_MISS",
    "UP, 6.9, PASSING, PASSING",
    "UP, 7.1, FAILING, FAILING",
    "DOWN, 6.9, FAILING, FAILING",
    "DOWN, 7.1, PASSING, PASSING",
  })
  void limitsWithoutWidthPassOnTheTarget(
      Better better, double target, Assurance inclusive, Assurance strict) {
    assertEquals(inclusive, Assurance.inclusive(better, target, 7, 7), "inclusive");
    assertEquals(strict, Assurance.strict(better, target, 7, 7), "strict");
  }

  @ParameterizedTest
  @CsvSource({"UP", "DOWN"})
  void limitsThatAreNotThereAssureNothing(Better better) {
    assertEquals(Assurance.HIT_AND_MISS, Assurance.strict(better, 7, Double.NaN, Double.NaN));
  }

  @ParameterizedTest
  @CsvSource({"PASSING, passing", "FAILING, failing", "HIT_AND_MISS, hit-and-miss"})
  void hasTheWordOfTheContract(Assurance assurance, String word) {
    assertEquals(word, assurance.word());
  }
}
