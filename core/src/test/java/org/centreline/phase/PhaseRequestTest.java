package org.centreline.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhaseRequestTest {

  private static PhaseRequest.Exclusion exclusion(String from, String to, String reason) {
    return new PhaseRequest.Exclusion(new Baseline.Range(from, to), reason);
  }

  private static PhaseRequest excluding(PhaseRequest.Exclusion... exclusions) {
    return new PhaseRequest(List.of(), Baseline.whole(), List.of(exclusions));
  }

  @Test
  void nothingAskedForIsOnePhase() {
    assertEquals(Phases.one(6), PhaseRequest.none().resolve(Typed.months(6)));
  }

  @Test
  void startsMayComeInAnyOrder() {
    Phases phases = Typed.resolve(Typed.months(9), Baseline.whole(), "2024-07-15", "2024-04-01");
    assertEquals(
        List.of(new Span(0, 2), new Span(3, 5), new Span(6, 8)),
        phases.all().stream().map(Phase::span).toList());
    assertEquals(
        List.of(Optional.empty(), Optional.of("from 2024-04-01"), Optional.of("from 2024-07-15")),
        phases.all().stream().map(Phase::label).toList());
  }

  @Test
  void aStartAtTheFirstSubgroupNamesTheFirstPhase() {
    Phases phases = Typed.resolve(Typed.months(3), Baseline.whole(), "2024-01-01");
    assertEquals(1, phases.all().size());
    assertEquals(Optional.of("from 2024-01-01"), phases.last().label());
  }

  @Test
  void twoPhasesCannotBeginTogether() {
    assertEquals(
        List.of("phase 2024-02-20: another phase begins at this subgroup; leave one out"),
        Typed.problems(
            () -> Typed.resolve(Typed.months(6), Baseline.whole(), "2024-02-01", "2024-02-20")));
  }

  @Test
  void exclusionsKeepTheirReasons() {
    Phases phases =
        excluding(
                exclusion("2024-02-01", "2024-03-01", ""),
                exclusion("2024-03-01", "2024-03-01", "flood"),
                exclusion("2024-03-01", "2024-03-01", "fire"))
            .resolve(Typed.months(6));
    assertEquals(Map.of(1, "", 2, "flood"), phases.exclusions().reasons());
  }

  @Test
  void everyProblemIsNamedAtOnce() {
    PhaseRequest request =
        new PhaseRequest(
            List.of(new PhaseRequest.Start("2023-01-01", Optional.empty())),
            Typed.between("2024-01-01", "2025-01-01"),
            List.of(exclusion("2024-05-01", "2024-04-01", "")));
    List<String> problems = Typed.problems(() -> request.resolve(Typed.months(6)));
    assertEquals(3, problems.size());
    assertEquals(
        List.of("phase", "exclusion", "baseline"),
        problems.stream().map(p -> p.split(" ")[0]).toList());
  }

  /** A range reaches groups that begin late or end early; a single date must be there. */
  @Test
  void amongSeveralGroupsARangeIsCutToWhatEachHas() {
    Locator whole = Typed.months(9);
    Locator late = Typed.months(3);
    PhaseRequest asked = excluding(exclusion("2024-02-01", "2024-07-01", "move"));
    assertEquals(
        excluding(exclusion("2024-02-01", "2024-07-01", "move")),
        asked.among(whole, List.of(late, whole)));
    assertEquals(
        excluding(exclusion("2024-02-01", "2024-03-01", "move")),
        asked.among(late, List.of(late, whole)));
    PhaseRequest after = excluding(exclusion("2024-05-01", "2024-06-01", ""));
    assertEquals(excluding(), after.among(late, List.of(late, whole)));
    assertEquals(after, after.among(late, List.of(late)));
    PhaseRequest single = excluding(exclusion("2024-05-01", "2024-05-01", ""));
    assertEquals(single, single.among(late, List.of(late, whole)));
  }

  @Test
  void anEndThatNoGroupHasStaysAProblem() {
    Locator whole = Typed.months(9);
    PhaseRequest early = excluding(exclusion("2023-11-01", "2024-02-01", "move"));
    assertEquals(early, early.among(whole, List.of(whole)));
    assertThrows(PlacementException.class, () -> early.among(whole, List.of(whole)).resolve(whole));
    PhaseRequest late = excluding(exclusion("2024-02-01", "2025-02-01", "move"));
    assertEquals(late, late.among(Typed.months(3), List.of(Typed.months(3), whole)));
  }

  @Test
  void furtherPhasesBeginAtPositionsWhateverTheirLabels() {
    Phases phases = PhaseRequest.none().resolve(Typed.labels("a", "a", "a"), List.of(2));
    assertEquals(
        List.of(new Span(0, 1), new Span(2, 2)), phases.all().stream().map(Phase::span).toList());
    assertEquals(Optional.empty(), phases.last().label());
  }

  @Test
  void aFurtherPhaseKeepsTheLabelOfOneThatBeginsThere() {
    PhaseRequest asked =
        new PhaseRequest(
            List.of(new PhaseRequest.Start("2024-03-01", Optional.of("New"))),
            Baseline.whole(),
            List.of());
    assertEquals(asked.resolve(Typed.months(6)), asked.resolve(Typed.months(6), List.of(2)));
  }

  @Test
  void onePartOfARequestIsChangedAndTheOthersStay() {
    List<PhaseRequest.Exclusion> some = List.of(exclusion("2024-05-01", "2024-06-01", ""));
    List<PhaseRequest.Start> starts =
        List.of(new PhaseRequest.Start("2024-03-01", Optional.empty()));
    Baseline first = new Baseline.First(2);
    assertEquals(
        new PhaseRequest(starts, first, some),
        PhaseRequest.none().withStarts(starts).withBaseline(first).withExclusions(some));
  }
}
