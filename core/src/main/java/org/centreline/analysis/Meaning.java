package org.centreline.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.centreline.chart.capability.Specification;
import org.centreline.chart.limit.Bounds;

/**
 * What the numbers mean to the people who read them.
 *
 * @param title what to call the measure; the file's own name for it where empty
 * @param better which way is better
 * @param target on the scale shown, of percentages a fraction of one; empty where there is none
 * @param range the same where the target is to lie between two numbers; never beside a target
 * @param scale from the data to the scale shown
 * @param decimals how many people see of a number; as the data ask for where empty
 * @param notes dated events
 * @param specification what single measurements have to keep, on the scale shown; empty where
 *     nothing is said of it
 */
public record Meaning(
    Optional<String> title,
    Better better,
    OptionalDouble target,
    Optional<Bounds> range,
    Scale scale,
    OptionalInt decimals,
    List<Note> notes,
    Optional<Specification> specification) {

  public Meaning {
    notes = List.copyOf(notes);
    if (target.isPresent() && range.isPresent()) {
      throw new IllegalArgumentException("a target of " + target + " and of " + range.get());
    }
  }

  /**
   * With one target or none, nothing that has to be kept, and as many decimals as the data ask for.
   */
  public Meaning(
      Optional<String> title, Better better, OptionalDouble target, Scale scale, List<Note> notes) {
    this(
        title,
        better,
        target,
        Optional.empty(),
        scale,
        OptionalInt.empty(),
        notes,
        Optional.empty());
  }

  /** No direction, no target, plain numbers. */
  public static Meaning plain() {
    return new Meaning(
        Optional.empty(), Better.NEITHER, OptionalDouble.empty(), Scale.plain(), List.of());
  }

  /** The same under another title. */
  public Meaning withTitle(String other) {
    return new Meaning(
        Optional.of(other), better, target, range, scale, decimals, notes, specification);
  }

  /** The same with another direction. */
  public Meaning withBetter(Better other) {
    return new Meaning(title, other, target, range, scale, decimals, notes, specification);
  }

  /** The same with another target, on the scale shown. */
  public Meaning withTarget(double other) {
    OptionalDouble one = OptionalDouble.of(other);
    return new Meaning(title, better, one, Optional.empty(), scale, decimals, notes, specification);
  }

  /** The same with a target between two numbers, on the scale shown. */
  public Meaning withRange(Bounds other) {
    OptionalDouble none = OptionalDouble.empty();
    return new Meaning(
        title, better, none, Optional.of(other), scale, decimals, notes, specification);
  }

  /** The same on another scale; a target is taken as it is. */
  public Meaning withScale(Scale other) {
    return new Meaning(title, better, target, range, other, decimals, notes, specification);
  }

  /** The same with other notes. */
  public Meaning withNotes(List<Note> others) {
    return new Meaning(title, better, target, range, scale, decimals, others, specification);
  }

  /** The same with something that single measurements have to keep. */
  public Meaning keeping(Optional<Specification> other) {
    return new Meaning(title, better, target, range, scale, decimals, notes, other);
  }
}
