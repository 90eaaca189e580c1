package org.centreline.analysis.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.analysis.suggest.RunsToRecentre.Direction;
import org.centreline.analysis.suggest.RunsToRecentre.Recentring;
import org.centreline.phase.Span;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class RunsToRecentreTest {

  private static final double GAP = Double.NaN;
  private static final RunsToRecentre SMALL = new RunsToRecentre(3, 3, Direction.BOTH);

  @Test
  void aRunSetsTheMedianOfItsOwnPoints() {
    List<Recentring> found = SMALL.of(Doubles.of(1, 3, 2, 5, 9, 6, 6));
    assertEquals(
        List.of(
            new Recentring(new Span(0, 2), Side.NONE, 2),
            new Recentring(new Span(3, 5), Side.ABOVE, 6)),
        found);
  }

  @Test
  void pointsOnTheLineAndMissingOnesAreSteppedOver() {
    List<Recentring> found = SMALL.of(Doubles.of(1, 3, 2, 5, 2, GAP, 9, 6));
    assertEquals(new Span(3, 7), found.get(1).run());
  }

  @Test
  void theOtherSideBreaksARun() {
    assertEquals(1, SMALL.of(Doubles.of(1, 3, 2, 5, 9, 1, 6, 7)).size());
  }

  @Test
  void fewerValuesThanBaseAndRunAreNotLookedAt() {
    assertEquals(0, SMALL.of(Doubles.of(1, 3, 2, 5, 9)).size());
    assertEquals(1, SMALL.of(Doubles.of(1, 3, 2, 5, 9, 1)).size());
  }

  @Test
  void onlyTheDirectionAskedForCounts() {
    Doubles rising = Doubles.of(1, 3, 2, 5, 9, 6);
    assertEquals(2, new RunsToRecentre(3, 3, Direction.ABOVE).of(rising).size());
    assertEquals(1, new RunsToRecentre(3, 3, Direction.BELOW).of(rising).size());
  }
}
