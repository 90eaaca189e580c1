package org.centreline.analysis.chart;

/** What became of a subgroup. */
public enum Status {
  INCLUDED("included"),
  EXCLUDED("excluded"),
  MISSING("missing");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  /** The stable word in JSON. */
  public String word() {
    return word;
  }
}
