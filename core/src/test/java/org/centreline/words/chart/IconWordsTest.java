package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.Variation;
import org.junit.jupiter.api.Test;

class IconWordsTest {

  @Test
  void everyIconHasWordsOfItsOwn() {
    assertEquals(
        Variation.values().length,
        Arrays.stream(Variation.values()).map(IconWords::full).collect(Collectors.toSet()).size());
    assertEquals(
        Assurance.values().length,
        Arrays.stream(Assurance.values()).map(IconWords::full).collect(Collectors.toSet()).size());
  }

  @Test
  void directionAndNatureAreBothSaid() {
    assertEquals("Improvement (low)", IconWords.brief(Variation.IMPROVING_LOW));
    assertEquals("Change (high)", IconWords.brief(Variation.SPECIAL_CAUSE_HIGH));
    assertTrue(IconWords.full(Variation.CONCERNING_LOW).contains("concern, with low values"));
  }

  @Test
  void assuranceIsConditional() {
    for (Assurance assurance : Assurance.values()) {
      assertTrue(IconWords.full(assurance).startsWith("If nothing changes, "));
    }
    assertEquals("Consistently failing", IconWords.brief(Assurance.FAILING));
    assertEquals("Failing", IconWords.shortest(Assurance.FAILING));
    assertEquals("Passing", IconWords.shortest(Assurance.PASSING));
    assertEquals("Hit and miss", IconWords.shortest(Assurance.HIT_AND_MISS));
  }

  @Test
  void readingsFollowSignalOf() {
    assertEquals("change", IconWords.of(Reading.SPECIAL_CAUSE));
    assertEquals("improvement", IconWords.of(Reading.IMPROVEMENT));
  }
}
