package org.centreline.rule.sequence;

/** Where a signal lies. */
public enum Side {
  ABOVE("above"),
  BELOW("below"),
  UP("up"),
  DOWN("down"),
  BOTH("both"),
  NONE("");

  private final String word;

  Side(String word) {
    this.word = word;
  }

  /** The word in JSON; empty where there is none. */
  public String word() {
    return word;
  }

  /** Whether it speaks for high values. */
  public boolean isHigh() {
    return this == ABOVE || this == UP;
  }

  /** Whether it speaks for low values. */
  public boolean isLow() {
    return this == BELOW || this == DOWN;
  }

  /** The side of the centre on which a value lies; NONE on the line or where either is missing. */
  static Side of(double value, double centre) {
    return value > centre ? ABOVE : value < centre ? BELOW : NONE;
  }
}
