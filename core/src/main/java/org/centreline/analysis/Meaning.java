package org.centreline.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.chart.capability.Specification;

/**
 * What the numbers mean to the people who read them.
 *
 * @param title what to call the measure; the file's own name for it where empty
 * @param better which way is better
 * @param target on the scale shown, of percentages a fraction of one; empty where there is none
 * @param scale from the data to the scale shown
 * @param notes dated events
 * @param specification what single measurements have to keep, on the scale shown; empty where
 *     nothing is said of it
 */
public record Meaning(
    Optional<String> title,
    Better better,
    OptionalDouble target,
    Scale scale,
    List<Note> notes,
    Optional<Specification> specification) {

  /** Nothing has to be kept. */
  public Meaning(
      Optional<String> title, Better better, OptionalDouble target, Scale scale, List<Note> notes) {
    this(title, better, target, scale, notes, Optional.empty());
  }

  public Meaning {
    notes = List.copyOf(notes);
  }

  /** No direction, no target, plain numbers. */
  public static Meaning plain() {
    return new Meaning(
        Optional.empty(), Better.NEITHER, OptionalDouble.empty(), Scale.plain(), List.of());
  }

  /** The same under another title. */
  public Meaning withTitle(String other) {
    return new Meaning(Optional.of(other), better, target, scale, notes, specification);
  }

  /** The same with another direction. */
  public Meaning withBetter(Better other) {
    return new Meaning(title, other, target, scale, notes, specification);
  }

  /** The same with another target, on the scale shown. */
  public Meaning withTarget(double other) {
    return new Meaning(title, better, OptionalDouble.of(other), scale, notes, specification);
  }

  /** The same on another scale; a target is taken as it is. */
  public Meaning withScale(Scale other) {
    return new Meaning(title, better, target, other, notes, specification);
  }

  /** The same with other notes. */
  public Meaning withNotes(List<Note> others) {
    return new Meaning(title, better, target, scale, others, specification);
  }

  /** The same with something that single measurements have to keep. */
  public Meaning keeping(Optional<Specification> other) {
    return new Meaning(title, better, target, scale, notes, other);
  }
}
