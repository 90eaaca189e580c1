package org.centreline.series;

import java.util.Objects;

/**
 * What a measure is to reach, where that may change from subgroup to subgroup.
 *
 * @param each one a subgroup, NaN where there is none; empty where the measure has no targets of
 *     its own
 * @param kind what the numbers are
 */
public record Targets(Doubles each, Kind kind) {

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

  /** The targets on the scale shown, where all data is multiplied by something. */
  public Doubles shown(double multiply) {
    return kind == Kind.SHARES ? each.map(share -> share * multiply) : each;
  }
}
