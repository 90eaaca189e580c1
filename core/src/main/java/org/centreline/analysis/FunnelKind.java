package org.centreline.analysis;

/** What a funnel compares. */
public enum FunnelKind {
  /** A part of the cases. */
  PROPORTION("proportion"),
  /** Events over opportunities. */
  RATE("rate"),
  /** Events seen over events expected: a standardised ratio. */
  RATIO("ratio");

  private final String word;

  FunnelKind(String word) {
    this.word = word;
  }

  /** The word in JSON and in sentences. */
  public String word() {
    return word;
  }
}
