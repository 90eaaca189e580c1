package org.centreline.analysis.suggest;

/** A way to find where new limits would be worth discussing. */
public enum SuggestMethod {
  /** Nine points in a row on one side of the median of the first thirteen, as runcharter. */
  RUN_OF_NINE("run-of-nine"),
  /** A shift by the chart's own rules, after which the process is stable with new limits. */
  STABLE_SHIFT("stable-shift");

  private final String id;

  SuggestMethod(String id) {
    this.id = id;
  }

  /** The word that a user types. */
  public String id() {
    return id;
  }
}
