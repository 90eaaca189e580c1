package org.centreline.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.project.folder.Change;
import org.centreline.project.folder.Cycle;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.Scope;
import org.junit.jupiter.api.Test;

class AsOfTest {

  private static final AsOf FEBRUARY = new AsOf(LocalDate.of(2024, 2, 29));

  @Test
  void laterChangesAndCyclesHaveNotHappened() {
    Scope all = new Scope(Optional.empty(), Optional.empty());
    Change early =
        new Change(
            2, new Change.When("Feb 2024", Optional.empty()), all, Change.Kind.NOTE, "a", "");
    Change late =
        new Change(
            3, new Change.When("2024-03-01", Optional.empty()), all, Change.Kind.PHASE, "b", "");
    Project project =
        new Project(
            "p", Map.of(), List.of(), List.of(), List.of(early, late), List.of(), List.of());
    assertEquals(List.of(early), FEBRUARY.project(project).changes());
  }

  private static Cycle cycle(String start, Optional<String> end) {
    return new Cycle(
        2,
        "1",
        start,
        end,
        Optional.empty(),
        "Phone first",
        "fewer",
        "half",
        Optional.of(Cycle.Decision.ADOPT));
  }

  private static List<Cycle> then(Cycle... cycles) {
    return FEBRUARY
        .project(
            new Project("p", Map.of(), List.of(), List.of(), List.of(), List.of(cycles), List.of()))
        .cycles();
  }

  @Test
  void aCycleIsShownAsItStood() {
    Cycle over = cycle("2024-01-08", Optional.of("2024-02-29"));
    Cycle going = cycle("2024-02-05", Optional.of("2024-03-01"));
    Cycle later = cycle("2024-03-04", Optional.of("2024-03-29"));
    Cycle shown =
        new Cycle(
            2,
            "1",
            "2024-02-05",
            Optional.empty(),
            Optional.empty(),
            "Phone first",
            "fewer",
            "",
            Optional.empty());
    assertEquals(List.of(over, shown), then(over, going, later));
  }

  /** A month is over with its last day; a word says nothing of days. */
  @Test
  void aCycleThatEndsInAMonthEndsWithIt() {
    Cycle over = cycle("Jan 2024", Optional.of("Feb 2024"));
    Cycle going = cycle("Jan 2024", Optional.of("Mar 2024"));
    Cycle word = cycle("Jan 2024", Optional.of("at Easter"));
    assertEquals(List.of(over, going.going(), word), then(over, going, word));
    AsOf before = new AsOf(LocalDate.of(2024, 2, 28));
    Project project =
        new Project("p", Map.of(), List.of(), List.of(), List.of(), List.of(over), List.of());
    assertEquals(List.of(over.going()), before.project(project).cycles());
  }
}
