package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.rule.CountOfRuns.Tail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of the exact distribution: 10 useful points 3 to 9, 20 points 7 to 15. */
class CountOfRunsTest {

  private static final CountOfRuns FEW = new CountOfRuns(Tail.TOO_FEW);
  private static final CountOfRuns MANY = new CountOfRuns(Tail.TOO_MANY);

  @ParameterizedTest
  @CsvSource({
    "+++++-----, true, false",
    "+++++----+, false, false",
    "++0+++_-----, true, false",
    "+-+-+-+--+, false, false",
    "+-+-+-+-+-, false, true",
    "++++-----, false, false",
    "+-+-+-+-+, false, false",
    "+++---+++---+++-----, true, false",
    "+++---+++---+++---+-, false, false",
    "+-+-+-+-+-+-+-++-+--, false, true",
    "+-+-+-+-+-+-+-++--+-, false, true",
    "+-+-+-+-+-+-+++----+, false, false",
  })
  void isHeldAgainstBothTailsFromTenUsefulPoints(String signs, boolean few, boolean many) {
    assertEquals(few, !FEW.matches(Sigmas.sides(signs)).isEmpty(), "too few");
    assertEquals(many, !MANY.matches(Sigmas.sides(signs)).isEmpty(), "too many");
  }

  @Test
  void belongsToTheWholePhaseAndMarksNothing() {
    assertEquals(List.of("0-9 NONE "), Sigmas.matches(FEW, Sigmas.sides("+++++-----")));
    assertEquals("too-few-runs", FEW.id());
    assertEquals("too-many-runs", MANY.id());
  }
}
