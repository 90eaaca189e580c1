package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.analysis.outcome.ClaimsCell.Claims;
import org.centreline.analysis.outcome.ClaimsCell.Course;
import org.centreline.analysis.outcome.ClaimsCell.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A short form of {@link ClaimsSimulation}: bounds that chance passes once in thousands of runs.
 */
@Tag("once")
class ClaimsSimulationTest {

  private static final int RUNS = 60;

  private static Claims claims(ClaimsCell cell) {
    return cell.simulate(RUNS, ClaimsSimulation.seed(cell));
  }

  @Test
  void noiseIsSeldomCalledAChange() {
    for (Kind kind : Kind.values()) {
      for (Course course : new Course[] {Course.LEVEL, Course.TREND, Course.WORST}) {
        Claims found = claims(new ClaimsCell(kind, 24, 24, course, 0.3, 0));
        assertTrue(found.claimed() <= 0.2, kind + " " + course + ": " + found);
        assertTrue(found.held() + found.slipping() + found.lost() <= 0.2 * RUNS, found.toString());
      }
    }
  }

  @Test
  void aChangeOfThreeStandardDeviationsIsFound() {
    for (Kind kind : Kind.values()) {
      Claims found = claims(new ClaimsCell(kind, 24, 24, Course.LEVEL, 0, 3));
      assertTrue(found.lower() >= 0.6 * RUNS, kind + ": " + found);
      assertEquals(0, found.higher());
    }
  }

  @Test
  void theRangeOfTheMeanEffectHoldsTheTruth() {
    Claims found = claims(new ClaimsCell(Kind.MEASUREMENTS, 24, 24, Course.LEVEL, 0, 0));
    assertTrue(found.mean() >= 0.8 * found.told(), found.toString());
  }

  @Test
  void everyCellHasASeedOfItsOwn() {
    long seeds =
        java.util.stream.Stream.concat(
                ClaimsSimulation.unchanged().stream(), ClaimsSimulation.changed().stream())
            .map(ClaimsSimulation::seed)
            .distinct()
            .count();
    assertEquals(ClaimsSimulation.unchanged().size() + ClaimsSimulation.changed().size(), seeds);
  }
}
