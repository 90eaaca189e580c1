package org.centreline.chart.limit;

import java.util.EnumSet;
import java.util.Set;

/** What can be asked of a kind of chart. */
public record Traits(Set<Trait> all) {

  /** One thing that can be asked of a kind of chart. */
  public enum Trait {
    /** It has three-sigma limits. */
    LIMITS,
    /** Points are independent, so that runs, shifts and trends mean something. */
    PATTERNS,
    /** Its limits come from moving ranges, which may be screened. */
    MOVING_RANGES,
    /** Its statistic carries the past along, so that each point is no news of its own. */
    ACCUMULATES,
    /** It has a decision interval instead of limits. */
    DECISION_INTERVAL,
    /** It watches events against the number expected of them. */
    EXPECTATION,
    /** It shows how much values differ, not how high they are. */
    SPREAD,
    /** Its points are differences of neighbours, which resemble each other. */
    DIFFERENCES,
    /** Its points are near enough to normal for the false alarms of normal data to hold. */
    NEARLY_NORMAL,
    /** Its limits rest on binomial or Poisson chance. */
    CHANCE,
    /** Its points are lengths of time, which are above 0. */
    TIMES,
    /** It shows shares of one. */
    SHARE,
    /** Points stand for the measure itself, so that a target can be compared with its limits. */
    TARGET
  }

  public Traits {
    all = Set.copyOf(all);
  }

  public static Traits of(Trait first, Trait... others) {
    return new Traits(EnumSet.of(first, others));
  }

  /** Whether it can be asked. */
  public boolean has(Trait trait) {
    return all.contains(trait);
  }
}
