package org.centreline.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the numbers mean to the people who read them.
 *
 * @param title what to call the measure; the file's own name for it where empty
 * @param better which way is better
 * @param target on the scale shown, of percentages a fraction of one; empty where there is none
 * @param scale from the data to the scale shown
 * @param notes dated events
 */
public record Meaning(
    Optional<String> title, Better better, OptionalDouble target, Scale scale, List<Note> notes) {

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
    return new Meaning(Optional.of(other), better, target, scale, notes);
  }

  /** The same with another direction. */
  public Meaning withBetter(Better other) {
    return new Meaning(title, other, target, scale, notes);
  }

  /** The same with another target, on the scale shown. */
  public Meaning withTarget(double other) {
    return new Meaning(title, better, OptionalDouble.of(other), scale, notes);
  }

  /** The same on another scale; a target is taken as it is. */
  public Meaning withScale(Scale other) {
    return new Meaning(title, better, target, other, notes);
  }

  /** The same with other notes. */
  public Meaning withNotes(List<Note> others) {
    return new Meaning(title, better, target, scale, others);
  }
}
