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

  /** The six icons of a signal are its nature and its side. */
  @Test
  void briefAndFullAgreeOnNatureAndSide() {
    for (Variation variation : Variation.values()) {
      if (variation == Variation.COMMON_CAUSE) {
        assertEquals("Common cause", IconWords.brief(variation));
        continue;
      }
      String side = variation.name().endsWith("HIGH") ? "high" : "low";
      String nature =
          variation.isImproving() ? "Improvement" : variation.isConcerning() ? "Concern" : "Change";
      assertEquals(nature + " (" + side + ")", IconWords.brief(variation));
      String of = nature.equals("Change") ? "a change" : nature.toLowerCase(java.util.Locale.ROOT);
      assertEquals(
          "Special cause variation: the latest point belongs to a signal of "
              + of
              + ", with "
              + side
              + " values.",
          IconWords.full(variation));
      VariationRow row =
          variation.isImproving()
              ? VariationRow.IMPROVING
              : variation.isConcerning() ? VariationRow.CONCERNING : VariationRow.CHANGING;
      assertEquals(row != VariationRow.CHANGING, row.isUsual());
    }
    assertEquals(
        "Common cause variation: the latest point gives no sign of a change.",
        IconWords.full(Variation.COMMON_CAUSE));
    assertEquals("Consistently passing", IconWords.brief(Assurance.PASSING));
    assertEquals("Hit and miss", IconWords.brief(Assurance.HIT_AND_MISS));
    assertTrue(IconWords.full(Assurance.PASSING).endsWith(" met consistently."));
    assertTrue(IconWords.full(Assurance.FAILING).endsWith(" missed consistently."));
    assertEquals("concern", IconWords.of(Reading.CONCERN));
    assertEquals("nothing unusual", IconWords.of(Reading.COMMON_CAUSE));
    assertEquals("Improving", VariationRow.IMPROVING.head());
  }
}
