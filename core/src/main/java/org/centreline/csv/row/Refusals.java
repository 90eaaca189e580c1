package org.centreline.csv.row;

import org.centreline.Matter;
import org.centreline.csv.problem.Mismatch;

/** Why rows that were gathered can't be used. */
final class Refusals {

  private Refusals() {}

  /** A date without the time that the others have. */
  static Mismatch noMoment(String cell) {
    return new Mismatch("a date and time, as in most rows", cell, "mend the cell");
  }

  /** Percentages already have their denominator. */
  static Mismatch percentOver() {
    return new Mismatch(
        "counts, as there is a denominator",
        "percentages",
        "leave out " + Matter.DENOMINATOR + ", or name the column of counts with " + Matter.VALUE);
  }

  /**
   * No row is left.
   *
   * @param later whether there are rows after the last day that was asked for
   */
  static Mismatch nothing(boolean later, Task task) {
    return later
        ? new Mismatch(
            "rows up to " + task.grouping().until().orElseThrow(),
            "none",
            "choose a later day with " + Matter.AS_OF)
        : new Mismatch(
            "rows of data that can be used", "none", "see " + Matter.WHERE + ", " + Matter.DATE);
  }
}
