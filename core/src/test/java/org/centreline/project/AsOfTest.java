package org.centreline.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.project.folder.Change;
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
}
