package org.centreline.csv.point;

import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.ReadingOptions.Zero;
import org.centreline.csv.row.RowRequest;
import org.centreline.math.OrdinarySize;

/** Looks at the numerators and denominators of points, and counts those that are both 0. */
final class Denominators {

  private final RowRequest request;
  private int zeros;

  Denominators(RowRequest request) {
    this.request = request;
  }

  /** Looks at a point, reporting what is wrong with it on a line. */
  void check(int line, double numerator, double denominator) {
    if (denominator == 0 && (numerator == 0 || request.options().zero() == Zero.KEEP)) {
      zeros++;
    } else if (denominator == 0) {
      String value = Shown.text(request.header().name(request.layout().value()));
      String fix = "mend the row, or empty both cells if the numbers are not known";
      Mismatch zero = new Mismatch("a denominator above 0, as '" + value + "' is not 0", "0", fix);
      Place place = request.place(line, request.layout().denominator());
      request.findings().problem(Code.ZERO_DENOMINATOR, place, zero);
    } else if (!OrdinarySize.has(numerator / denominator) || !OrdinarySize.has(denominator)) {
      Mismatch range = new Mismatch("numbers of ordinary size", numerator + "", "mend the row");
      request
          .findings()
          .problem(Code.BAD_NUMBER, request.place(line, request.layout().value()), range);
    }
  }

  /** Tells how many points are 0 over 0. */
  void note() {
    if (zeros > 0) {
      request
          .findings()
          .note(
              Code.ZERO_OVER_ZERO,
              Shown.count(zeros, "point") + " with a denominator of 0 taken as missing");
    }
  }
}
