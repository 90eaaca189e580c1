package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.rule.TwoOfThree.Band;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.signal.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoOfThreeTest {

  private static final TwoOfThree CURRENT = new TwoOfThree(Band.BEYOND_TWO_SIGMA);
  private static final TwoOfThree OLDER = new TwoOfThree(Band.BETWEEN_TWO_AND_THREE);

  @ParameterizedTest
  @CsvSource({
    "2.5 2.5 0.5, '0,1', '0,1'",
    "2.5 0.5 2.5, '0,2', '0,2'",
    "0.5 2.5 2.5, '1,2', '1,2'",
    "2.5 2.5 2.5, '0,1,2', '0,1,2'",
    "3.5 0.5 2.5, '0,2', ''",
    "3.5 2.5 2.5, '0,1,2', '1,2'",
    "3.5 3.5 0.5, '0,1', ''",
    "3 0.5 2.5, '0,2', '0,2'",
    "2 0.5 2.5, '', ''",
    "2.5 0.5 0.5, '', ''",
    "2.5 2.5 -0.5, '', ''",
    "2.5 2.5 0, '', ''",
    "2.5 _ 2.5, '', ''",
    "2.5 -0.5 2.5, '', ''",
    "2.5 0.5 -2.5, '', ''",
    "2.5 2.5 -2.5, '', ''",
  })
  void marksTheNearOnesWhereAllThreeAreOnOneSide(String line, String current, String older) {
    Sequence above = Sigmas.of(line);
    assertMarks(current, "ABOVE", CURRENT, above);
    assertMarks(older, "ABOVE", OLDER, above);
    assertMarks(current, "BELOW", CURRENT, Sigmas.mirrored(above));
    assertMarks(older, "BELOW", OLDER, Sigmas.mirrored(above));
  }

  private static void assertMarks(String marks, String side, Rule rule, Sequence sequence) {
    List<String> expected = marks.isEmpty() ? List.of() : List.of("0-2 " + side + " " + marks);
    assertEquals(expected, Sigmas.matches(rule, sequence));
  }

  @Test
  void twoPointsAreTooFew() {
    assertEquals(List.of(), CURRENT.matches(Sigmas.of("2.5 2.5")));
  }

  @Test
  void needsLimits() {
    assertTrue(CURRENT.needsLimits());
    assertEquals(List.of(), CURRENT.matches(Sigmas.withoutLimits(Sigmas.of("2.5 2.5 2.5"))));
  }
}
