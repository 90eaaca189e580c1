package org.centreline.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that a project says about one chart, as values of options.
 *
 * @param measure the measure
 * @param all in the order of measures.csv, changes.csv, pdsa.csv, targets.csv
 */
record Sayings(Measure measure, List<Said> all) {

  Sayings {
    all = List.copyOf(all);
  }

  /** What the row of measures.csv says, changes aside. */
  static Sayings of(Measure measure) {
    List<Said> all = new ArrayList<>();
    measure
        .options()
        .forEach(
            (option, values) -> {
              Said.Cell cell =
                  new Said.Cell(
                      ProjectFolder.MEASURES, measure.line(), option, String.join(";", values));
              List<String> given = values.isEmpty() ? List.of("") : values;
              given.forEach(value -> all.add(new Said(option, value, List.of(value), cell)));
            });
    return new Sayings(measure, all);
  }

  /** The same with what the other files say about one of its groups. */
  Sayings and(Project project, Optional<String> group, Predicate<String> inReach) {
    Stream<Said> changes =
        project.changes().stream()
            .filter(change -> change.about().holds(measure, group))
            .filter(change -> isMeant(change, inReach))
            .map(Sayings::said);
    Stream<Said> cycles =
        project.cycles().stream()
            .filter(cycle -> cycle.isAbout(measure))
            .filter(cycle -> cycle.measure().isPresent() || inReach.test(cycle.start()))
            .map(Sayings::said);
    return new Sayings(
        measure, Stream.of(all.stream(), changes, cycles).flatMap(said -> said).toList());
  }

  /** The same with one value more. */
  Sayings and(Said said) {
    return new Sayings(measure, Stream.concat(all.stream(), Stream.of(said)).toList());
  }

  /** A change of all measures that lies wholly outside the data of this one says nothing here. */
  private static boolean isMeant(Change change, Predicate<String> inReach) {
    return change.about().measure().isPresent()
        || inReach.test(change.when().from())
        || change.when().until().filter(inReach).isPresent();
  }

  private static Said said(Change change) {
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
    return new Said(
        change.kind().option(),
        value,
        keys,
        new Said.Cell(ChangeSheet.FILE, change.line(), "date", range));
  }

  private static Said said(Cycle cycle) {
    return new Said(
        ChangeKind.NOTE.word(),
        cycle.start() + "=PDSA " + cycle.name(),
        List.of(cycle.start()),
        new Said.Cell(CycleSheet.FILE, cycle.line(), "start", cycle.start()));
  }

  /** The values of each option, in order; an empty list for a flag. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Said said : all) {
      List<String> given = values.computeIfAbsent(said.option(), option -> new ArrayList<>());
      if (!said.value().isEmpty()) {
        given.add(said.value());
      }
    }
    return values;
  }
}
