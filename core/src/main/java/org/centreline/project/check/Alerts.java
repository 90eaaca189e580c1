package org.centreline.project.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.centreline.csv.PointLines;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Problem;
import org.centreline.project.check.Alert.Level;
import org.centreline.project.check.Difference.Kind;
import org.centreline.project.check.MeasureCheck.State;
import org.centreline.project.folder.ProjectCode;
import org.centreline.project.folder.ProjectFolder;

/** Says what a check found without quoting what a cell of the data holds. */
public final class Alerts {

  private final ProjectFolder folder;
  private final List<Ranked> alerts = new ArrayList<>();

  private record Ranked(Alert alert, int rank) {}

  private Alerts(ProjectFolder folder) {
    this.folder = folder;
  }

  /**
   * One for each problem, and one for each kind of finding of a measure that differs; what is the
   * same of several measures, such as a bad cell that all of them read, once.
   */
  public static List<Alert> of(ProjectCheck check) {
    Alerts made = new Alerts(check.folder());
    check.problems().forEach(problem -> made.add(Level.ERROR, "", problem));
    check.measures().forEach(made::measure);
    for (String file : check.stale()) {
      made.add(Level.ERROR, ProjectCode.STALE_RECORD, "", file);
    }
    return once(made.inOrder());
  }

  /** Only what could not be used, in the lines of a log that others may read, each once. */
  public static List<String> log(ProjectCheck check) {
    Alerts made = new Alerts(check.folder());
    check.problems().forEach(problem -> made.add(Level.ERROR, "", problem));
    for (MeasureCheck measure : check.measures()) {
      measure.problems().forEach(problem -> made.add(Level.ERROR, "", problem));
    }
    return made.inOrder().stream().map(Alerts::logged).distinct().toList();
  }

  private static String logged(Alert alert) {
    String line = alert.line() > 0 ? ":" + alert.line() : "";
    return alert.file() + line + ": " + alert.text() + " [" + alert.code() + "]";
  }

  /** What there is to say of one measure. */
  static List<Alert> of(MeasureCheck check, ProjectFolder folder) {
    Alerts made = new Alerts(folder);
    made.measure(check);
    return made.inOrder();
  }

  private List<Alert> inOrder() {
    return alerts.stream().sorted(Comparator.comparing(Ranked::rank)).map(Ranked::alert).toList();
  }

  private static List<Alert> once(List<Alert> alerts) {
    Map<Alert, List<Alert>> alike = new LinkedHashMap<>();
    for (Alert alert : alerts) {
      boolean unrecorded = alert.code().equals(ProjectCode.NOT_RECORDED.word());
      Alert key = unrecorded ? alert : alert.of("");
      alike.computeIfAbsent(key, any -> new ArrayList<>()).add(alert);
    }
    return alike.values().stream()
        .map(same -> same.get(0).of(named(same.stream().map(Alert::measure).toList())))
        .toList();
  }

  /** The first, and how many others. */
  private static String named(List<String> measures) {
    List<String> all = measures.stream().distinct().toList();
    int more = all.size() - 1;
    return all.get(0)
        + (more == 0 ? "" : " and " + more + (more == 1 ? " other measure" : " other measures"));
  }

  private void measure(MeasureCheck check) {
    check.problems().forEach(problem -> add(Level.ERROR, check.id(), problem));
    if (check.problems().isEmpty() && check.recording() == State.NOT_RECORDED) {
      add(Level.WARNING, ProjectCode.NOT_RECORDED, check.id(), ProjectFolder.MEASURES);
    }
    Map<Object, List<Difference>> alike = new LinkedHashMap<>();
    for (Difference difference : check.differences()) {
      alike.computeIfAbsent(topic(difference), any -> new ArrayList<>()).add(difference);
    }
    alike.values().forEach(same -> add(check, same));
    check.faults().forEach(problem -> add(Level.WARNING, check.id(), problem));
  }

  /** Problems first, then corrected values, signals and icons, new values, and what follows. */
  private static int rank(Difference difference) {
    String finding = difference.finding();
    if (finding.equals(Entry.VALUE)) {
      return difference.kind() == Kind.NEW ? 3 : 1;
    }
    boolean signal = difference.found().isSignal() || difference.recorded().isSignal();
    boolean icon = finding.equals("variation") || finding.equals("assurance");
    return signal || icon ? 2 : 4;
  }

  /** A value that changed stands alone, at its row; others are counted. */
  private static Object topic(Difference difference) {
    if (!difference.finding().equals(Entry.VALUE)) {
      return difference.finding();
    }
    return difference.kind() == Kind.CHANGED ? difference : difference.kind();
  }

  private void add(int rank, Alert alert) {
    alerts.add(new Ranked(alert, rank));
  }

  private void add(Level level, ProjectCode code, String measure, String file) {
    Alert alert = new Alert(level, code.word(), measure, folder.shown(file), 0, code.meaning());
    add(0, alert);
  }

  private void add(Level level, String measure, Problem problem) {
    boolean text = problem.cell().isEmpty();
    String named = problem.column().isEmpty() ? "" : "column '" + problem.column() + "': ";
    String where = text ? named : problem.cell() + ": ";
    add(
        0,
        new Alert(
            level,
            problem.code(),
            measure,
            problem.file(),
            text ? problem.line() : 0,
            where + meaning(problem.code())));
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

  private void add(MeasureCheck check, List<Difference> same) {
    Spot spot = spot(check, same);
    add(
        rank(same.get(0)),
        new Alert(
            Level.ERROR,
            ProjectCode.DIFFERENT.word(),
            check.id(),
            folder.shown(spot.file()),
            spot.line(),
            spot.row() + said(same)));
  }

  /** A line of a file; of a workbook, which has none, the row in words. */
  private record Spot(String file, int line, String row) {

    static Spot of(String file, PointLines.Lines lines) {
      return lines.inBook()
          ? new Spot(file, 0, "row " + lines.first() + ": ")
          : new Spot(file, lines.first(), "");
    }
  }

  /**
   * Where to look: the row of the data that is new or changed; of what follows from it, such as
   * limits and signals, the last such row; where no row did, what was recorded.
   */
  private static Spot spot(MeasureCheck check, List<Difference> same) {
    boolean values = same.get(0).finding().equals(Entry.VALUE);
    List<Difference> rows =
        values
            ? same
            : check.differences().stream().filter(d -> d.finding().equals(Entry.VALUE)).toList();
    List<Spot> spots = rows.stream().flatMap(row -> spot(check, row).stream()).toList();
    if (!spots.isEmpty()) {
      return spots.get(values ? 0 : spots.size() - 1);
    }
    int line = same.stream().mapToInt(Difference::line).filter(n -> n > 0).findFirst().orElse(0);
    return new Spot(Recordings.file(check.id()), line, "");
  }

  private static Optional<Spot> spot(MeasureCheck check, Difference row) {
    Optional<String> group = Optional.of(row.found().group()).filter(name -> !name.isEmpty());
    return row.kind() == Kind.GONE
        ? Optional.empty()
        : check
            .place(group, row.found().x())
            .flatMap(place -> place.lines().map(all -> Spot.of(place.file(), all)));
  }

  /** Such as "upper: 2 changed, 1 new" or "type: 1 changed (c was, u is)". */
  private static String said(List<Difference> same) {
    List<String> counts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      long count = same.stream().filter(d -> d.kind() == kind).count();
      if (count > 0) {
        counts.add(count + " " + kind.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    Difference first = same.get(0);
    return first.finding() + ": " + String.join(", ", counts) + words(first);
  }

  /**
   * Old and new words; no number, as a centre, a limit or a target may be what a cell holds, and no
   * label that a signal names.
   */
  private static String words(Difference first) {
    boolean quotable =
        List.of("type", "rules", "rhythm", "variation", "assurance").contains(first.finding());
    return quotable && first.kind() == Kind.CHANGED
        ? " (" + shown(first.recorded().value()) + " was, " + shown(first.found().value()) + " is)"
        : "";
  }

  private static String shown(String value) {
    return value.isEmpty() ? "nothing" : value;
  }
}
