package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.math.FairRuns;
import org.centreline.rule.CountOfRuns.Table;
import org.centreline.rule.CountOfRuns.Tail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of the exact distribution: 10 useful points 3 to 9, 20 points 7 to 15. */
class CountOfRunsTest {

  private static final CountOfRuns FEW = new CountOfRuns(Tail.TOO_FEW, Table.EXACT);
  private static final CountOfRuns MANY = new CountOfRuns(Tail.TOO_MANY, Table.EXACT);

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

  /** Worked out before, or too many to be remembered: the same. */
  @Test
  void limitsAreThoseOfTheDistributionHoweverOftenTheyAreAskedFor() {
    for (int n : new int[] {10, 12, 255, 4095, 4096, 255, 10}) {
      assertEquals(FairRuns.fewest(n, 0.025), FEW.fewest(n), n + " points");
      assertEquals(FairRuns.most(n, 0.025), MANY.most(n), n + " points");
    }
  }

  @Test
  void beyondThePrintedTableTheDistributionTells() {
    CountOfRuns printed = new CountOfRuns(Tail.TOO_MANY, Table.PRINTED);
    for (int n : new int[] {9, 61}) {
      assertEquals(FEW.fewest(n), printed.fewest(n));
      assertEquals(MANY.most(n), printed.most(n));
      assertFalse(printed.isSaid(n));
    }
  }

  /**
   * The lengths at which the printed table is known to differ from the exact distribution, always
   * by one run at one end or both; at the 34 others the two were worked out apart and agree.
   */
  @Test
  void thePrintedTableDiffersAtSeventeenLengths() {
    CountOfRuns printed = new CountOfRuns(Tail.TOO_FEW, Table.PRINTED);
    List<Integer> different =
        IntStream.rangeClosed(10, 60)
            .filter(n -> printed.fewest(n) != FEW.fewest(n) || printed.most(n) != FEW.most(n))
            .boxed()
            .toList();
    assertEquals(
        List.of(11, 12, 17, 20, 22, 23, 25, 29, 32, 35, 37, 41, 43, 53, 55, 57, 59), different);
    different.forEach(
        n -> {
          assertEquals(
              1,
              Math.max(off(printed.fewest(n), FEW.fewest(n)), off(printed.most(n), FEW.most(n))));
        });
  }

  private static int off(int one, int other) {
    return Math.abs(one - other);
  }

  /** Perla, Provost and Murray (2011), rows that a second source bears out. */
  @ParameterizedTest
  @CsvSource({
    "10,3,9",
    "12,3,11",
    "14,4,12",
    "16,5,13",
    "20,6,16",
    "24,8,18",
    "30,11,21",
    "40,15,27",
    "50,19,33",
    "60,24,38"
  })
  void thePrintedTable(int useful, int fewest, int most) {
    CountOfRuns printed = new CountOfRuns(Tail.TOO_FEW, Table.PRINTED);
    assertEquals(fewest, printed.fewest(useful));
    assertEquals(most, printed.most(useful));
  }

  @Test
  void thePrintedTableEndsAtSixtyUsefulPoints() {
    CountOfRuns printed = new CountOfRuns(Tail.TOO_FEW, Table.PRINTED);
    String halves = "+".repeat(30) + "-".repeat(30);
    assertEquals(1, printed.matches(Sigmas.sides(halves)).size());
    assertEquals(0, printed.matches(Sigmas.sides("+" + halves)).size());
    assertEquals(1, FEW.matches(Sigmas.sides("+" + halves)).size());
  }

  /** 20 useful points in 6 runs: the exact count begins at 7, the printed table at 6. */
  @Test
  void sixRunsOfTwentyPointsAreASignalByOneTableAlone() {
    String six = "++++---+++---+++----";
    assertEquals(1, FEW.matches(Sigmas.sides(six)).size());
    assertEquals(0, new CountOfRuns(Tail.TOO_FEW, Table.PRINTED).matches(Sigmas.sides(six)).size());
  }

  @Test
  void belongsToTheWholePhaseAndMarksNothing() {
    assertEquals(List.of("0-9 NONE "), Sigmas.matches(FEW, Sigmas.sides("+++++-----")));
    assertEquals("too-few-runs", FEW.id());
    assertTrue(FEW.isFairCoin());
    assertEquals("too-many-runs", MANY.id());
  }
}
