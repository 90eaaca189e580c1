package org.centreline.analysis;

/** What a point or a signal says. */
public enum Reading {
  COMMON_CAUSE("common-cause"),
  IMPROVEMENT("improvement"),
  CONCERN("concern"),
  SPECIAL_CAUSE("special-cause");

  private final String word;

  Reading(String word) {
    this.word = word;
  }

  /** The stable word in JSON. */
  public String word() {
    return word;
  }
}
