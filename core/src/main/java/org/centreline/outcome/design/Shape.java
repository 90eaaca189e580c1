package org.centreline.outcome.design;

/** What a change may do to a series. */
public enum Shape {
  /** A step; the trend goes on. */
  LEVEL("level"),
  /** A bend without a step. */
  SLOPE("slope"),
  /** A step and a bend. */
  BOTH("both"),
  /** A step between two means, without any trend: difference in differences. */
  MEANS("means");

  private final String word;

  Shape(String word) {
    this.word = word;
  }

  /** The word that people type. */
  public String word() {
    return word;
  }

  /** Whether there is a trend before the change. */
  boolean trends() {
    return this != MEANS;
  }

  /** Whether a change moves the level. */
  boolean steps() {
    return this != SLOPE;
  }

  /** Whether a change bends the trend. */
  boolean bends() {
    return this == SLOPE || this == BOTH;
  }
}
