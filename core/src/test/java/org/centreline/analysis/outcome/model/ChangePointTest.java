package org.centreline.analysis.outcome.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.phase.Locator;
import org.centreline.phase.PlacementException;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class ChangePointTest {

  private static final Subgroups MONTHS =
      Subgroups.ofDates(
          IntStream.range(0, 12).mapToObj(LocalDate.of(2024, 1, 1)::plusMonths).toList(),
          Rhythm.MONTH);

  private static List<ChangePoint> place(Subgroups subgroups, String... at) {
    Locator locator = new Locator(subgroups, typed -> Optional.of(LocalDate.parse(typed)));
    List<ChangeRequest> changes =
        Arrays.stream(at).map(text -> new ChangeRequest(text, Optional.empty())).toList();
    return ChangePoint.of(changes, locator);
  }

  private static int position(Subgroups subgroups, String at) {
    return place(subgroups, at).get(0).position();
  }

  @Test
  void aChangeActsFromTheFirstSubgroupThatStartsAtOrAfterIt() {
    assertEquals(5, position(MONTHS, "2024-06-01"));
    assertEquals(6, position(MONTHS, "2024-06-02"));
    assertEquals(6, position(MONTHS, "2024-06-30"));
  }

  @Test
  void monthsDatedByTheirLastDayStartOnTheirFirst() {
    Subgroups ends =
        Subgroups.ofDates(
            List.of(
                LocalDate.of(2024, 1, 31),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2024, 3, 31),
                LocalDate.of(2024, 4, 30)),
            Rhythm.MONTH);
    assertEquals(2, position(ends, "2024-03-01"));
    assertEquals(3, position(ends, "2024-03-02"));
    assertEquals(2, position(ends, "2024-03-31"));
  }

  @Test
  void irregularDatesAreTakenAsTheyAre() {
    Subgroups days =
        Subgroups.ofDates(
            List.of(LocalDate.of(2024, 1, 3), LocalDate.of(2024, 1, 9), LocalDate.of(2024, 2, 27)),
            Rhythm.IRREGULAR);
    assertEquals(1, position(days, "2024-01-04"));
    assertEquals(1, position(days, "2024-01-09"));
    assertEquals(2, position(days, "2024-01-10"));
  }

  @Test
  void labelsAreFoundByName() {
    Subgroups labels = Subgroups.ofLabels(Subgroups.Kind.LABEL, List.of("a", "b", "c"));
    assertEquals(2, position(labels, "c"));
    assertTrue(place(labels, "b").get(0).date().isEmpty());
  }

  @Test
  void aChangeBeforeOrAtTheFirstSubgroupIsRefused() {
    for (String at : List.of("2023-12-31", "2024-01-01", "2020-01-01")) {
      PlacementException e = assertThrows(PlacementException.class, () -> place(MONTHS, at), at);
      assertTrue(e.getMessage().contains("nothing is known of before"), e.getMessage());
    }
    assertEquals(1, position(MONTHS, "2024-01-02"));
  }

  @Test
  void aChangeAfterTheLastSubgroupIsRefused() {
    for (String at : List.of("2024-12-02", "2025-01-01", "2031-01-01")) {
      PlacementException e = assertThrows(PlacementException.class, () -> place(MONTHS, at), at);
      assertTrue(e.getMessage().contains("the last is 2024-12-01"), e.getMessage());
    }
    assertEquals(11, position(MONTHS, "2024-12-01"));
  }

  @Test
  void twoChangesFromOneSubgroupAreRefused() {
    PlacementException e =
        assertThrows(PlacementException.class, () -> place(MONTHS, "2024-06-01", "2024-05-20"));
    assertTrue(e.getMessage().contains("same subgroup, 2024-06-01"), e.getMessage());
    assertEquals(2, place(MONTHS, "2024-06-01", "2024-06-02").size());
  }

  @Test
  void allProblemsAreTold() {
    PlacementException e =
        assertThrows(PlacementException.class, () -> place(MONTHS, "2023-01-01", "2026-01-01"));
    assertEquals(2, e.problems().size());
  }

  @Test
  void changesAreNumberedInOrderOfTime() {
    List<ChangePoint> placed = place(MONTHS, "2024-09-01", "2024-03-01");
    assertEquals(List.of(1, 2), placed.stream().map(ChangePoint::index).toList());
    assertEquals(List.of(2, 8), placed.stream().map(ChangePoint::position).toList());
  }
}
