package org.centreline.cli.option;

/** What ends a run with exit code 1. */
public enum FailOn {
  /** A signal covers the newest subgroup. */
  SIGNAL("signal"),
  /** Its variation is concerning. */
  CONCERN("concern"),
  /** The target will not be met if nothing changes. */
  FAILING("failing");

  private final String word;

  FailOn(String word) {
    this.word = word;
  }

  /** The word that a user types. */
  public String word() {
    return word;
  }
}
