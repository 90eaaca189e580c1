package org.centreline.analysis.outcome.effect;

/** Why a model knows too little for its numbers to be told. */
public enum Shortcoming {
  /** Fewer than four effective degrees of freedom. */
  FEW_DEGREES("few-degrees-of-freedom"),
  /** Counts that spread more than twenty times as much as chance makes. */
  WIDE_SPREAD("dispersion"),
  /** A carry-over from point to point that may be any higher. */
  CARRY_OVER("carry-over"),
  /** A range of the mean effect that is wider than all the data. */
  WIDE_RANGE("range-wider-than-data");

  private final String word;

  Shortcoming(String word) {
    this.word = word;
  }

  /** The stable word in JSON. */
  public String word() {
    return word;
  }
}
