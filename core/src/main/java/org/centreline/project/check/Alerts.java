package org.centreline.project.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Problem;
import org.centreline.project.check.Alert.Level;
import org.centreline.project.check.MeasureCheck.State;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.folder.ProjectFolder;

/** Says what a check found without quoting what a cell of the data holds. */
public final class Alerts {

  private final ProjectFolder folder;
  private final List<Alert> alerts = new ArrayList<>();

  private Alerts(ProjectFolder folder) {
    this.folder = folder;
  }

  /** One for each problem, and one for each kind of finding of a measure that differs. */
  public static List<Alert> of(ProjectCheck check) {
    Alerts made = new Alerts(check.folder());
    check.problems().forEach(problem -> made.add(Level.ERROR, "", problem));
    check.measures().forEach(made::measure);
    for (String file : check.stale()) {
      made.add(Level.ERROR, ProjectCode.STALE_RECORD, "", file);
    }
    return List.copyOf(made.alerts);
  }

  /** What there is to say of one measure. */
  static List<Alert> of(MeasureCheck check, ProjectFolder folder) {
    Alerts made = new Alerts(folder);
    made.measure(check);
    return List.copyOf(made.alerts);
  }

  private void measure(MeasureCheck check) {
    check.problems().forEach(problem -> add(Level.ERROR, check.id(), problem));
    if (check.problems().isEmpty() && check.recording() == State.NOT_RECORDED) {
      add(Level.WARNING, ProjectCode.NOT_RECORDED, check.id(), ProjectFolder.MEASURES);
    }
    Map<String, List<Difference>> byFinding = new LinkedHashMap<>();
    check
        .differences()
        .forEach(d -> byFinding.computeIfAbsent(d.finding(), f -> new ArrayList<>()).add(d));
    byFinding.values().forEach(same -> add(check.id(), same));
    check.faults().forEach(problem -> add(Level.WARNING, check.id(), problem));
  }

  private void add(Level level, ProjectCode code, String measure, String file) {
    alerts.add(new Alert(level, code.word(), measure, folder.shown(file), 0, code.meaning()));
  }

  private void add(Level level, String measure, Problem problem) {
    String column = problem.column().isEmpty() ? "" : "column '" + problem.column() + "': ";
    alerts.add(
        new Alert(
            level,
            problem.code(),
            measure,
            problem.file(),
            problem.line(),
            column + meaning(problem.code())));
  }

  private static String meaning(String code) {
    Stream<String> ofData =
        Stream.of(Code.values()).filter(c -> c.word().equals(code)).map(Code::meaning);
    Stream<String> ofProjects =
        Stream.of(ProjectCode.values())
            .filter(c -> c.word().equals(code))
            .map(ProjectCode::meaning);
    return Stream.concat(ofData, ofProjects).findFirst().orElse(code);
  }

  private void add(String measure, List<Difference> same) {
    int line = same.stream().mapToInt(Difference::line).filter(n -> n > 0).findFirst().orElse(0);
    alerts.add(
        new Alert(
            Level.ERROR,
            ProjectCode.DIFFERENT.word(),
            measure,
            folder.shown(Recordings.file(measure)),
            line,
            said(same)));
  }

  /** Such as "upper: 2 changed, 1 new (from 30.1 to 31.2)". */
  private static String said(List<Difference> same) {
    List<String> counts = new ArrayList<>();
    for (Difference.Kind kind : Difference.Kind.values()) {
      long count = same.stream().filter(d -> d.kind() == kind).count();
      if (count > 0) {
        counts.add(count + " " + kind.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    Difference first = same.get(0);
    return first.finding() + ": " + String.join(", ", counts) + numbers(first);
  }

  /** Old and new of a line or an icon; data, and the labels that signals name, are not quoted. */
  private static String numbers(Difference first) {
    boolean quotable =
        List.of("centre", "lower", "upper", "type", "rules", "rhythm", "variation", "assurance")
            .contains(first.finding());
    return quotable && first.kind() == Difference.Kind.CHANGED
        ? " (" + shown(first.recorded().value()) + " was, " + shown(first.found().value()) + " is)"
        : "";
  }

  private static String shown(String value) {
    return value.isEmpty() ? "nothing" : value;
  }
}
