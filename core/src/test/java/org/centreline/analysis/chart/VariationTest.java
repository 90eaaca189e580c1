package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.Variation.Height;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariationTest {

  @ParameterizedTest
  @CsvSource({
    "COMMON_CAUSE, HIGH, common-cause, false, false",
    "COMMON_CAUSE, LOW, common-cause, false, false",
    "IMPROVEMENT, HIGH, improving-high, true, false",
    "IMPROVEMENT, LOW, improving-low, true, false",
    "CONCERN, HIGH, concerning-high, false, true",
    "CONCERN, LOW, concerning-low, false, true",
    "SPECIAL_CAUSE, HIGH, special-cause-high, false, false",
    "SPECIAL_CAUSE, LOW, special-cause-low, false, false",
  })
  void joinsReadingAndHeight(
      Reading reading, Height height, String word, boolean improving, boolean concerning) {
    Variation variation = Variation.of(reading, height);
    assertEquals(word, variation.word());
    assertEquals(improving, variation.isImproving());
    assertEquals(concerning, variation.isConcerning());
  }
}
