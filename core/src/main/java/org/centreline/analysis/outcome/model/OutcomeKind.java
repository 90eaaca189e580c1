package org.centreline.analysis.outcome.model;

/** What the numbers of an outcome are, which decides the model. */
public enum OutcomeKind {
  /** A measurement or mean a subgroup. */
  MEAN("xmr"),
  /** Events over opportunities. */
  RATE("u"),
  /** Cases with the event out of all cases. */
  PROPORTION("p"),
  /** Events, the same opportunity each time. */
  COUNT("c");

  private final String type;

  OutcomeKind(String type) {
    this.type = type;
  }

  /** The chart that goes with it, and the word by which a user chooses it. */
  public String type() {
    return type;
  }

  /** Whether events are counted, so that some may have been avoided. */
  public boolean isCounted() {
    return this != MEAN;
  }
}
