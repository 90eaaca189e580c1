package org.centreline.project.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.project.folder.Change;
import org.centreline.project.folder.Cycle;
import org.centreline.project.folder.Dates;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.Scope;
import org.centreline.report.Table;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;
import org.centreline.words.SubgroupWords;

/** What a team did, as tables: changes, and cycles of plan, do, study, act. */
final class ProjectTables {

  private static final String ALL = "all";

  private ProjectTables() {}

  /** The changes, in order of their dates as far as these are known. */
  static Table changes(Project project) {
    List<List<String>> rows = new ArrayList<>();
    for (Change change : project.changes()) {
      rows.add(
          List.of(
              when(change),
              change.kind().word(),
              about(project, change.about()),
              change.label(),
              change.reason()));
    }
    return table(List.of("Date", "Kind", "Measure", "What", "Why"), rows);
  }

  /** The cycles, in order. */
  static Table cycles(Project project) {
    List<List<String>> rows = new ArrayList<>();
    for (Cycle cycle : project.cycles()) {
      rows.add(
          List.of(
              cycle.name(),
              day(cycle.start()),
              cycle.end().map(ProjectTables::day).orElse("goes on"),
              title(project, cycle.measure()),
              cycle.change(),
              cycle.prediction(),
              cycle.result(),
              cycle.decision().map(Cycle.Decision::word).orElse("open")));
    }
    return table(
        List.of("Cycle", "Start", "End", "Measure", "Change", "Prediction", "Result", "Decision"),
        rows);
  }

  private static Table table(List<String> heads, List<List<String>> rows) {
    return new Table(heads.stream().map(head -> new Column(head, Align.LEFT)).toList(), rows);
  }

  private static String when(Change change) {
    String from = day(change.when().from());
    return change.when().until().map(until -> from + " to " + day(until)).orElse(from);
  }

  /** A date as people write it; a label as it is. */
  private static String day(String typed) {
    return Dates.read(typed).map(SubgroupWords::day).orElse(typed);
  }

  private static String about(Project project, Scope scope) {
    String measure = title(project, scope.measure());
    return scope.group().map(group -> measure + ": " + group).orElse(measure);
  }

  private static String title(Project project, Optional<String> id) {
    return id.map(one -> title(project, one)).orElse(ALL);
  }

  private static String title(Project project, String id) {
    return project.measures().stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .map(measure -> measure.title())
        .orElse(id);
  }
}
