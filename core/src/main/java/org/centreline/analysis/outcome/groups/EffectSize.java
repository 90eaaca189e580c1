package org.centreline.analysis.outcome.groups;

import java.util.Objects;
import org.centreline.outcome.interval.Interval;

/**
 * One number that says how much after differs from before.
 *
 * @param id a stable word
 * @param name what people call it
 * @param method by which it and its interval were worked out
 * @param kind what sort of number it is
 * @param value the estimate, a difference on the scale shown, others without a unit; NaN where the
 *     data give none
 * @param interval on the scale of the value; NONE where the data give none
 * @param p two-sided; NaN where the method gives none
 */
public record EffectSize(
    String id, String name, String method, Kind kind, double value, Interval interval, double p) {

  /** Sorts of numbers. */
  public enum Kind {
    /** On the scale of the measure; 0 is no difference. */
    DIFFERENCE(0),
    /** After over before; 1 is no difference. */
    RATIO(1),
    /** Without a unit; 0 is no difference. */
    BARE(0),
    /** So many people for one event; no value of it means no difference. */
    PEOPLE(Double.NaN);

    private final double none;

    Kind(double none) {
      this.none = none;
    }

    /** The value of no difference. */
    public double none() {
      return none;
    }
  }

  public EffectSize {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(interval, "interval");
  }

  /** Whether the interval exists and leaves out no difference. */
  public boolean isShown() {
    return interval.excludes(kind.none());
  }
}
