package org.centreline.series;

import java.util.Objects;

/**
 * What a measure is to reach, where that may change from subgroup to subgroup.
 *
 * @param each one a subgroup, NaN where there is none; empty where the measure has no targets of
 *     its own
 * @param kind what the numbers are
 * @param band where the target is to lie between two numbers; {@code each} is NaN there
 */
public record Targets(Doubles each, Kind kind, TargetBand band) {

  /** What the numbers are. */
  public enum Kind {
    /** On the scale that the measure is shown on. */
    AS_SHOWN,
    /** Shares of one, told by percent signs, to be multiplied as the data is. */
    SHARES
  }

  public Targets {
    Objects.requireNonNull(each, "each");
    Objects.requireNonNull(kind, "kind");
    if (band.lower().size() > 0 && band.lower().size() != each.size()) {
      throw new IllegalArgumentException(each.size() + " targets but " + band.lower().size());
    }
  }

  /** Single numbers. */
  public Targets(Doubles each, Kind kind) {
    this(each, kind, TargetBand.none());
  }

  /** No targets. */
  public static Targets none() {
    return new Targets(Doubles.empty(), Kind.AS_SHOWN);
  }

  /** Targets on the scale shown, one a subgroup. */
  public static Targets of(Doubles each) {
    return new Targets(each, Kind.AS_SHOWN);
  }

  /** Whether the measure has no targets of its own. */
  public boolean isNone() {
    return each.size() == 0;
  }

  /** What is to be lain between, on the scale shown. */
  public TargetBand shownBand(double multiply) {
    return kind == Kind.SHARES ? band.times(multiply) : band;
  }

  /** The targets of the subgroups from one position to another, both included. */
  Targets slice(int first, int last) {
    return isNone() ? this : new Targets(each.slice(first, last), kind, band.slice(first, last));
  }

  /** The targets on the scale shown, where all data is multiplied by something. */
  public Doubles shown(double multiply) {
    return kind == Kind.SHARES ? each.map(share -> share * multiply) : each;
  }
}
