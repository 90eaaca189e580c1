package org.centreline.cli.option;

import java.util.List;

/** What ends a run with exit code 1. */
public enum FailOn {
  /** A signal covers the newest subgroup. */
  SIGNAL("signal"),
  /** Its variation is concerning. */
  CONCERN("concern"),
  /** The target will not be met if nothing changes. */
  FAILING("failing"),
  /** What was gained after a change is slipping, or lost. */
  SLIPPING("slipping"),
  /** What was gained after a change is lost. */
  LOST("lost");

  /** Those that a chart can have. */
  public static final List<FailOn> OF_CHARTS = List.of(SIGNAL, CONCERN, FAILING);

  private final String word;

  FailOn(String word) {
    this.word = word;
  }

  /** The word that a user types. */
  public String word() {
    return word;
  }
}
