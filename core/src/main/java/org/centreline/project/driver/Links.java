package org.centreline.project.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.csv.text.Nearest;
import org.centreline.project.folder.Cycle;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.folder.SheetRow;
import org.centreline.project.folder.Wrong;

/**
 * What cells of other files may name: measures and cycles.
 *
 * @param project where they are declared
 */
record Links(Project project) {

  /** The measures that a cell names; each that is not declared is a problem. */
  List<String> measures(SheetRow row, String column) {
    List<String> found = new ArrayList<>();
    for (String id : parts(row.text(column), project.ids())) {
      if (project.ids().contains(id)) {
        found.add(id);
      } else {
        row.wrong(column, unknownMeasure(id));
      }
    }
    return found.stream().distinct().toList();
  }

  private Wrong unknownMeasure(String id) {
    Optional<String> titled =
        project.measures().stream()
            .filter(measure -> measure.title().equalsIgnoreCase(id))
            .map(measure -> measure.id())
            .findFirst();
    String fix =
        titled
            .or(() -> Nearest.to(id, project.ids()))
            .map(near -> "did you mean " + near + "?")
            .orElseGet(() -> "the measures are: " + String.join(", ", project.ids()));
    return Wrong.of(ProjectCode.UNKNOWN_MEASURE, "the id of a measure of measures.csv", id, fix);
  }

  /** The cycles that a cell names; each that pdsa.csv does not have is a problem. */
  List<String> cycles(SheetRow row, String column) {
    List<String> names = project.cycles().stream().map(Cycle::name).distinct().toList();
    List<String> found = new ArrayList<>();
    for (String name : parts(row.text(column), names)) {
      if (names.contains(name)) {
        found.add(name);
      } else if (project.spoilt().isEmpty()) {
        // The cycles of a measure that could not be read are told there.
        row.wrong(column, unknownCycle(name, names));
      }
    }
    return found.stream().distinct().toList();
  }

  private static Wrong unknownCycle(String name, List<String> names) {
    String fix =
        Nearest.to(name, names)
            .map(near -> "did you mean " + near + "?")
            .orElse(
                names.isEmpty()
                    ? "pdsa.csv has no cycle: add a row there, or empty the cell"
                    : "the cycles are: " + String.join(", ", names));
    return Wrong.of(ProjectCode.UNKNOWN_CYCLE, "a cycle of pdsa.csv", name, fix);
  }

  /** The names in a cell: between semicolons, or commas where no name has one. */
  static List<String> parts(String cell, List<String> known) {
    List<String> parts = new ArrayList<>();
    for (String part : split(cell, ';')) {
      if (known.contains(part)) {
        parts.add(part);
      } else {
        parts.addAll(split(part, ','));
      }
    }
    return parts;
  }

  private static List<String> split(String cell, char between) {
    return Stream.of(cell.split(String.valueOf(between)))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
