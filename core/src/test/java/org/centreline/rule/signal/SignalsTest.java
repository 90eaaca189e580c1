package org.centreline.rule.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.rule.BeyondLimits;
import org.centreline.rule.FewCrossings;
import org.centreline.rule.SeveralBeyond;
import org.centreline.rule.Shift;
import org.centreline.rule.Sigmas;
import org.centreline.rule.TwoOfThree;
import org.centreline.rule.sequence.Missing;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.sequence.Zone;
import org.junit.jupiter.api.Test;

class SignalsTest {

  private static final Shift SHIFT = new Shift(7, Missing.SKIPPED, Missing.ENDS);
  private static final TwoOfThree NEAR = new TwoOfThree(TwoOfThree.Band.BEYOND_TWO_SIGMA);

  private static List<Signal> all(Rule rule, Sequence sequence) {
    return Signals.of(rule, sequence, Marking.ALL);
  }

  @Test
  void overlappingStretchesAreOneSignal() {
    assertEquals(
        List.of(new Signal("shift", 1, 9, Side.ABOVE, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9))),
        all(SHIFT, Sigmas.sides("-+++++++++-")));
  }

  @Test
  void stretchesOnTwoSidesAreTwo() {
    assertEquals(2, all(SHIFT, Sigmas.sides("+++++++-------")).size());
    assertEquals(2, all(SHIFT, Sigmas.sides("+++++++0+++++++")).size());
  }

  @Test
  void aSignalRunsFromItsFirstMarkToItsLast() {
    assertEquals(
        List.of(new Signal("two-of-three", 1, 2, Side.ABOVE, List.of(1, 2))),
        all(NEAR, Sigmas.of("0.5 2.5 2.5 0.5 -1")));
  }

  @Test
  void nearPointsThatShareAStretchAreOneSignal() {
    assertEquals(
        List.of(new Signal("two-of-three", 0, 4, Side.BELOW, List.of(0, 1, 3, 4))),
        all(NEAR, Sigmas.of("-2.5 -2.5 -0.5 -2.5 -2.5")));
    assertEquals(2, all(NEAR, Sigmas.of("2.5 2.5 0.5 0.5 0.5 2.5 2.5")).size());
  }

  /** Points that change sides: what is below between two that overlap parts them not. */
  @Test
  void aSignalOnTheOtherSideEndsNone() {
    SeveralBeyond several = new SeveralBeyond(2, 3, Zone.TWO_SIGMA);
    assertEquals(
        List.of(
            new Signal("two-of-three", 0, 4, Side.ABOVE, List.of(0, 2, 4)),
            new Signal("two-of-three", 1, 3, Side.BELOW, List.of(1, 3))),
        all(several, Sigmas.of("2.5 -2.5 2.5 -2.5 2.5")));
  }

  @Test
  void withoutMarksASignalSpansWhatWasLookedAt() {
    assertEquals(
        List.of(new Signal("crossings", 0, 9, Side.NONE, List.of())),
        all(new FewCrossings(), Sigmas.sides("+++++-----")));
  }

  @Test
  void onlyTheCompletingPointsMayBeMarked() {
    assertEquals(
        List.of(new Signal("shift", 0, 8, Side.ABOVE, List.of(6, 7, 8))),
        Signals.of(SHIFT, Sigmas.sides("+++++++++-"), Marking.COMPLETING));
  }

  @Test
  void positionsAreThoseOfTheChart() {
    Sequence plain = Sigmas.of("3.5 0 -3.5");
    Sequence later = new Sequence(List.of(10, 12, 13), plain.values(), plain.lines());
    List<Signal> signals = all(new BeyondLimits(), later);
    assertEquals(List.of(10, 13), signals.stream().map(Signal::first).toList());
    assertTrue(signals.get(1).marks(13));
    assertFalse(signals.get(1).marks(12));
  }

  @Test
  void whatBelongsToThePhaseHasNoPlace() {
    assertFalse(new Signal("crossings", 0, 9, Side.NONE, List.of()).hasPlace());
    assertTrue(new Signal("shift", 0, 9, Side.BELOW, List.of(9)).hasPlace());
  }

  @Test
  void nothingFoundIsAnEmptyList() {
    assertEquals(List.of(), all(SHIFT, Sigmas.sides("+-")));
  }
}
