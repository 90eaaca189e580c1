package org.centreline.project.folder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project as its folder declares it, before any data is read.
 *
 * @param name the folder's name
 * @param about what project.csv says, by key: title, aim, team, start, contact and any other
 * @param measures in the order of measures.csv
 * @param spoilt those of its rows that declare nothing that could be worked out
 * @param changes the rows of changes.csv, in order
 * @param cycles the rows of pdsa.csv, in order
 * @param goals the rows of targets.csv, in order
 */
public record Project(
    String name,
    Map<String, String> about,
    List<Measure> measures,
    List<MeasureResult.Failed> spoilt,
    List<Change> changes,
    List<Cycle> cycles,
    List<Goal> goals) {

  public Project {
    about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    measures = List.copyOf(measures);
    spoilt = List.copyOf(spoilt);
    changes = List.copyOf(changes);
    cycles = List.copyOf(cycles);
    goals = List.copyOf(goals);
  }

  /** What the project is called; the folder's name where project.csv does not say. */
  public String title() {
    return about("title").orElse(name);
  }

  /** What project.csv says under a key. */
  public Optional<String> about(String key) {
    return Optional.ofNullable(about.get(key));
  }

  /** The same with one measure alone, and what is said about it or about all. */
  public Project only(String id) {
    return new Project(
        name,
        about,
        measures.stream().filter(measure -> measure.id().equals(id)).toList(),
        spoilt.stream().filter(failed -> failed.id().equals(id)).toList(),
        changes.stream().filter(change -> isFor(change.about().measure(), id)).toList(),
        cycles.stream().filter(cycle -> isFor(cycle.measure(), id)).toList(),
        goals.stream().filter(goal -> isFor(goal.about().measure(), id)).toList());
  }

  private static boolean isFor(Optional<String> measure, String id) {
    return measure.map(id::equals).orElse(true);
  }

  /** The ids of all measures, sound or not. */
  public List<String> ids() {
    return Stream.concat(
            measures.stream().map(Measure::id), spoilt.stream().map(MeasureResult.Failed::id))
        .toList();
  }
}
