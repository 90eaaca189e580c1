package org.centreline.csv.point;

import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.ReadingOptions.Zero;
import org.centreline.csv.row.Task;

/** Looks at the numerators and denominators of points, and counts those that are both 0. */
final class Denominators {

  private final Task task;
  private int zeros;

  Denominators(Task task) {
    this.task = task;
  }

  /** Looks at a point, reporting what is wrong with it on a line. */
  void check(int line, double numerator, double denominator) {
    if (denominator == 0 && (numerator == 0 || task.options().zero() == Zero.KEEP)) {
      zeros++;
    } else if (denominator == 0) {
      String value = Shown.text(task.header().name(task.layout().value()));
      String fix = "mend the row, or empty both cells if the numbers are not known";
      Mismatch zero = new Mismatch("a denominator above 0, as '" + value + "' is not 0", "0", fix);
      Place place = task.place(line, task.layout().denominator());
      task.findings().problem(Code.ZERO_DENOMINATOR, place, zero);
    } else if (Double.isInfinite(numerator / denominator) || Double.isInfinite(denominator)) {
      Mismatch range = new Mismatch("numbers of ordinary size", numerator + "", "mend the row");
      task.findings().problem(Code.BAD_NUMBER, task.place(line, task.layout().value()), range);
    }
  }

  /** Tells how many points are 0 over 0. */
  void note() {
    if (zeros > 0) {
      task.findings()
          .note(
              Code.ZERO_OVER_ZERO,
              Shown.count(zeros, "point") + " with a denominator of 0 taken as missing");
    }
  }
}
