package org.centreline.csv.row;

import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Shape;

/** Refuses numbers that the kind of chart has no meaning for, row by row. */
final class CountChecks {

  private final Task task;
  private final Shape shape;
  private final boolean loose;

  CountChecks(Task task) {
    this.task = task;
    shape = task.grouping().shape();
    loose = task.grouping().checks() == Checks.LOOSE;
  }

  /** Looks at one row. */
  void check(Entry row) {
    double value = row.numerator();
    if (Double.isNaN(value)
        || shape == Shape.ANY
        || shape == Shape.VALUES
        || shape == Shape.SAMPLES) {
      return;
    }
    if (shape == Shape.TIMES && value <= 0) {
      problem(
          row,
          Code.TIME_BETWEEN,
          "a time above 0 between events",
          "events at the same time" + " belong on a g chart, or leave the row out");
    } else if (value < 0 && !loose) {
      problem(row, Code.NEGATIVE_COUNT, "a number that is not below 0", "mend the cell");
    } else if (isBroken(value) && !loose) {
      problem(
          row,
          Code.FRACTION_IN_COUNT,
          "a whole number",
          "mend the cell, or use " + Matter.TYPE + " xmr");
    } else if (shape == Shape.SHARES && value > row.denominator() && !loose) {
      problem(
          row,
          Code.NUMERATOR_ABOVE_DENOMINATOR,
          "at most its denominator, " + Shown.number(row.denominator()),
          "mend the row, or use "
              + Matter.TYPE
              + " u for events that may exceed their denominator");
    }
  }

  private boolean isBroken(double value) {
    boolean whole = shape == Shape.COUNTS || shape == Shape.SHARES;
    return whole && value != StrictMath.rint(value);
  }

  private void problem(Entry row, Code code, String expected, String fix) {
    Mismatch found = new Mismatch(expected, Shown.number(row.numerator()), fix);
    task.findings().problem(code, task.place(row.line(), task.layout().value()), found);
  }
}
