package org.centreline.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.DataException;
import org.centreline.project.folder.Change;
import org.centreline.project.folder.ChangeSheet;
import org.centreline.project.folder.Cycle;
import org.centreline.project.folder.CycleSheet;
import org.centreline.project.folder.Measure;
import org.centreline.project.folder.Project;
import org.centreline.project.folder.ProjectFolder;
import org.centreline.project.folder.Wrong;

/**
 * Everything that a project says about one chart, as values of options.
 *
 * @param measure the measure
 * @param all in the order of measures.csv, changes.csv, pdsa.csv, targets.csv
 */
record OptionValues(Measure measure, List<OptionValue> all) {

  /** How many changes, notes, phases, exclusions or targets one chart can hold. */
  static final int MOST_OF_A_CHART = 1_000;

  OptionValues {
    all = List.copyOf(all);
  }

  /** What the row of measures.csv says, changes aside. */
  static OptionValues of(Measure measure) {
    List<OptionValue> all = new ArrayList<>();
    measure
        .options()
        .forEach(
            (option, values) -> {
              OptionValue.Cell cell =
                  new OptionValue.Cell(
                      ProjectFolder.MEASURES, measure.line(), option, String.join(";", values));
              List<String> given = values.isEmpty() ? List.of("") : values;
              given.forEach(value -> all.add(new OptionValue(option, value, List.of(value), cell)));
            });
    return new OptionValues(measure, all);
  }

  /** What the row says about the changes of the measure: without phases, which changes replace. */
  static OptionValues ofEffects(Measure measure) {
    boolean control = measure.options().containsKey("control");
    return new OptionValues(
        measure,
        of(measure).all().stream()
            .filter(said -> !said.option().equals(Change.Kind.PHASE.word()))
            .filter(said -> !said.option().equals(Change.Kind.BASELINE.word()))
            .filter(said -> !(control && said.option().equals("by")))
            .flatMap(said -> EffectType.of(said, measure).stream())
            .toList());
  }

  /** Whether there is a change among them. */
  boolean hasChange() {
    return all.stream().anyMatch(said -> said.option().equals(Change.Kind.CHANGE.word()));
  }

  /** The same with those changes, exclusions and notes of the measure that are wanted. */
  OptionValues changes(Project project, Predicate<Change> wanted) {
    Stream<OptionValue> changes =
        project.changes().stream()
            .filter(change -> change.about().holds(measure))
            .filter(change -> change.kind() != Change.Kind.PHASE)
            .filter(change -> change.kind() != Change.Kind.BASELINE)
            .filter(wanted)
            .map(change -> said(change, change.kind().word()));
    return new OptionValues(measure, Stream.concat(all.stream(), changes).toList());
  }

  /** The same with what the other files say about one of its groups. */
  OptionValues and(Project project, Optional<String> group, Predicate<String> inReach) {
    Set<String> phases = phases(project, group);
    Stream<OptionValue> changes =
        project.changes().stream()
            .filter(change -> change.about().holds(measure, group))
            .filter(change -> isMeant(change, inReach))
            .filter(change -> change.kind() != Change.Kind.CHANGE || isNoPhase(change, phases))
            .map(change -> said(change, change.kind().option()));
    Stream<OptionValue> cycles =
        project.cycles().stream()
            .filter(cycle -> cycle.isAbout(measure))
            .filter(cycle -> cycle.measure().isPresent() || inReach.test(cycle.start()))
            .map(OptionValues::said);
    return new OptionValues(
        measure, Stream.of(all.stream(), changes, cycles).flatMap(said -> said).toList());
  }

  /**
   * The same, where a chart can hold all that other files say about it.
   *
   * @throws DataException where it is more
   */
  OptionValues held(ProjectFolder folder) {
    List<OptionValue> said =
        all.stream().filter(one -> !one.at().file().equals(ProjectFolder.MEASURES)).toList();
    if (said.size() > MOST_OF_A_CHART) {
      OptionValue.Cell first = said.get(MOST_OF_A_CHART).at();
      throw tooMany(folder, first.file(), first.line());
    }
    return this;
  }

  /** More is said of one chart than it can hold, from a line of a file on. */
  static DataException tooMany(ProjectFolder folder, String file, int line) {
    Wrong many =
        new Wrong(
            Code.TOO_LARGE.word(),
            "at most " + MOST_OF_A_CHART + " rows about one chart",
            "more",
            "name the measure and the group that a row is about, and keep what matters most");
    return new DataException(List.of(folder.problem(file, line, "", many)));
  }

  /** The same without some options. */
  OptionValues without(List<String> options) {
    return new OptionValues(
        measure, all.stream().filter(said -> !options.contains(said.option())).toList());
  }

  /** The same with one value more. */
  OptionValues and(OptionValue said) {
    return new OptionValues(measure, Stream.concat(all.stream(), Stream.of(said)).toList());
  }

  /** A change of all measures that lies wholly outside the data of this one says nothing here. */
  private static boolean isMeant(Change change, Predicate<String> inReach) {
    return change.about().measure().isPresent()
        || inReach.test(change.when().from())
        || change.when().until().filter(inReach).isPresent();
  }

  /** A change at which a phase begins as well is named by the phase. */
  private static boolean isNoPhase(Change change, Set<String> phases) {
    return !phases.contains(change.when().from());
  }

  /** Where the phases of one of its groups begin, as typed. */
  private Set<String> phases(Project project, Optional<String> group) {
    Set<String> phases = new HashSet<>();
    for (Change change : project.changes()) {
      if (change.kind() == Change.Kind.PHASE && change.about().holds(measure, group)) {
        phases.add(change.when().from());
      }
    }
    return phases;
  }

  private static OptionValue said(Change change, String option) {
    String from = change.when().from();
    String range = change.when().until().map(until -> from + ".." + until).orElse(from);
    String label = change.label().isEmpty() ? change.reason() : change.label();
    String value =
        switch (change.kind()) {
          case CHANGE, NOTE -> from + "=" + change.label();
          case PHASE -> change.label().isEmpty() ? from : from + "=" + change.label();
          case EXCLUDE -> label.isEmpty() ? range : range + "=" + label;
          case BASELINE -> range;
        };
    List<String> keys = new ArrayList<>(List.of(range, from));
    change.when().until().ifPresent(keys::add);
    return new OptionValue(
        option, value, keys, new OptionValue.Cell(ChangeSheet.FILE, change.line(), "date", range));
  }

  private static OptionValue said(Cycle cycle) {
    return new OptionValue(
        Change.Kind.NOTE.word(),
        cycle.start() + "=PDSA " + cycle.name(),
        List.of(cycle.start()),
        new OptionValue.Cell(CycleSheet.FILE, cycle.line(), "start", cycle.start()));
  }

  /** The values of each option, in order; an empty list for a flag. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (OptionValue said : all) {
      List<String> given = values.computeIfAbsent(said.option(), option -> new ArrayList<>());
      if (!said.value().isEmpty()) {
        given.add(said.value());
      }
    }
    return values;
  }
}
