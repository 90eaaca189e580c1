package org.centreline.analysis.outcome;

/** Whether what was gained has lasted. */
public enum Hold {
  HELD("held"),
  SLIPPING("slipping"),
  LOST("lost"),
  TOO_SOON("too soon");

  private final String word;

  Hold(String word) {
    this.word = word;
  }

  /** The stable word in JSON. */
  public String word() {
    return word;
  }
}
