package org.centreline.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionTest {

  private static List<Span> baselines(Baseline baseline, String... starts) {
    return Typed.resolve(Typed.months(9), baseline, starts).all().stream()
        .map(Phase::baseline)
        .toList();
  }

  private static List<String> problems(Baseline baseline, String... starts) {
    return Typed.problems(() -> baselines(baseline, starts));
  }

  @Test
  void theFirstSubgroupsOfEachPhaseAreItsBaseline() {
    assertEquals(
        List.of(new Span(0, 1), new Span(3, 4)), baselines(new Baseline.First(2), "2024-04-01"));
  }

  @Test
  void aPhaseThatIsShorterIsItsOwnBaseline() {
    assertEquals(
        List.of(new Span(0, 1), new Span(2, 5)), baselines(new Baseline.First(4), "2024-03-01"));
  }

  @Test
  void allSubgroupsFreezeNothing() {
    Phases phases = Typed.resolve(Typed.months(9), new Baseline.First(9));
    assertEquals(Phases.one(9), phases);
  }

  @Test
  void moreSubgroupsThanThereAreIsRefused() {
    assertEquals(
        List.of("baseline 10: there are only 9 subgroups; give 9 or fewer"),
        problems(new Baseline.First(10)));
    assertEquals(
        List.of("baseline 7: the longest phase has only 6 subgroups; give 6 or fewer"),
        problems(new Baseline.First(7), "2024-04-01"));
    assertEquals(
        List.of("baseline 2147483647: the longest phase has only 6 subgroups; give 6 or fewer"),
        problems(new Baseline.First(Integer.MAX_VALUE), "2024-04-01"));
    assertEquals(
        List.of("baseline 0: give 1 or more subgroups"),
        Typed.problems(() -> new Baseline.First(0)));
  }

  @Test
  void aRangeIsTheBaselineOfItsPhaseAndOtherPhasesAreWhole() {
    assertEquals(
        List.of(new Span(0, 2), new Span(4, 6)),
        baselines(Typed.between("2024-05-01", "2024-07-31"), "2024-04-01"));
    assertEquals(
        List.of(new Span(0, 1), new Span(4, 6)),
        baselines(
            Typed.between("2024-05-01", "2024-07-31", "2024-01-01", "2024-02-01"), "2024-04-01"));
  }

  @Test
  void aRangeAcrossTwoPhasesIsRefused() {
    assertEquals(
        List.of(
            "baseline: a range must lie within one phase, but one crosses the start of another"),
        problems(Typed.between("2024-03-01", "2024-04-01"), "2024-04-01"));
  }

  @Test
  void twoRangesInOnePhaseAreRefused() {
    assertEquals(
        List.of("baseline: give one range a phase, not 2"),
        problems(Typed.between("2024-01-01", "2024-02-01", "2024-04-01", "2024-05-01")));
  }
}
