package org.centreline.csv.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.slice.SliceNumbers;
import org.centreline.csv.slice.Summing.Limits;
import org.centreline.series.Nature;

/** Refuses numbers that the kind of chart has no meaning for, row by row. */
final class CountChecks {

  /** So many rows are no slips. */
  private static final int MOST = 1000;

  private static final int ALL = Integer.MAX_VALUE;

  private final RowRequest request;
  private final Shape shape;
  private final boolean loose;
  private final List<MeasuredRow> exceeding = new ArrayList<>();
  private int ratios;
  private boolean whole = true;

  CountChecks(RowRequest request) {
    this.request = request;
    shape = request.grouping().shape();
    loose = request.grouping().checks() == Checks.LOOSE;
  }

  /** Looks at one row. */
  void check(MeasuredRow row) {
    double value = row.numerator();
    if (request.form().isCounted()) {
      events(row);
    }
    if (request.isBetween() || row.isSummed() || Double.isNaN(value)) {
      return;
    }
    switch (shape) {
      case ANY -> compare(row);
      case TIMES -> time(row);
      case SHARES, RATES, COUNTS, GAPS -> {
        if (!loose) {
          count(row);
        }
      }
      default -> {}
    }
  }

  /** What rows may hold that are not looked at one by one; empty where each is. */
  Optional<Limits> limits() {
    if (request.form().isCounted() || request.isBetween() || shape == Shape.TIMES) {
      return Optional.empty();
    }
    boolean strict =
        !loose && shape != Shape.VALUES && shape != Shape.SAMPLES && shape != Shape.JOINT;
    int above = shape == Shape.ANY ? MOST : strict && shape == Shape.SHARES ? ALL : 0;
    boolean negative = !strict || shape == Shape.ANY && !areEvents();
    return Optional.of(new Limits(negative, !strict || !isWhole(), above));
  }

  /** Takes in the numbers of such rows. */
  void add(SliceNumbers summed) {
    if (shape == Shape.ANY) {
      ratios += summed.ratios();
      whole &= summed.wholeOvers();
    }
  }

  /** Events among cases or exposure. */
  private void events(MeasuredRow row) {
    double value = row.numerator();
    boolean cases = !request.nature().is(Nature.Kind.EXPOSURE);
    if (value < 0) {
      problem(row, Code.NEGATIVE_COUNT, "a number that is not below 0", "mend the cell");
    } else if (value != StrictMath.rint(value) && !Double.isNaN(value)) {
      problem(row, Code.FRACTION_IN_COUNT, "a whole number of events", "mend the cell");
    } else if (cases && value > row.denominator() || value > 0 && row.denominator() == 0) {
      problem(
          row,
          Code.NUMERATOR_ABOVE_DENOMINATOR,
          "at most its denominator, " + Shown.number(row.denominator()),
          "mend the row");
    }
  }

  /** Whether numbers out of others, of which nothing else is known, are counts of events. */
  private boolean areEvents() {
    return request.layout().isRatio() && !loose && !request.nature().is(Nature.Kind.MEASUREMENT);
  }

  private void compare(MeasuredRow row) {
    if (row.numerator() < 0 && areEvents()) {
      String fix = "mend the cell, or add " + Matter.TYPE + " xmr for a difference";
      problem(row, Code.NEGATIVE_COUNT, "a number that is not below 0", fix);
    } else if (row.denominator() > 0) {
      ratios++;
      whole &= row.denominator() == StrictMath.rint(row.denominator());
      if (row.numerator() > row.denominator() && exceeding.size() < MOST) {
        exceeding.add(row);
      }
    }
  }

  private void time(MeasuredRow row) {
    if (row.numerator() <= 0) {
      problem(
          row,
          Code.TIME_BETWEEN,
          "a time above 0 between events",
          "events at the same time belong on a g chart: " + Matter.TYPE + " g");
    }
  }

  private void count(MeasuredRow row) {
    double value = row.numerator();
    if (value < 0) {
      problem(row, Code.NEGATIVE_COUNT, "a number that is not below 0", "mend the cell");
    } else if (isBroken(value)) {
      problem(
          row,
          Code.FRACTION_IN_COUNT,
          "a whole number",
          "mend the cell, or use " + Matter.TYPE + " xmr");
    } else if (shape == Shape.SHARES && value > row.denominator()) {
      problem(
          row,
          Code.NUMERATOR_ABOVE_DENOMINATOR,
          "at most its denominator, " + Shown.number(row.denominator()),
          "mend the row, or use "
              + Matter.TYPE
              + " u for events that may exceed their denominator");
    }
  }

  /**
   * A share stays one where a row exceeds it: most rows tell what the numbers are, and the others
   * are wrong. Where half of them exceed, these are events over opportunities.
   */
  void finish() {
    boolean exposed =
        request.nature().is(Nature.Kind.EXPOSURE) || request.nature().is(Nature.Kind.MEASUREMENT);
    // What was expected, 48.2 deaths, is no number of cases.
    boolean few = whole && exceeding.size() < MOST && 2 * exceeding.size() < ratios;
    if (exposed || loose || !few) {
      return;
    }
    for (MeasuredRow row : exceeding) {
      problem(
          row,
          Code.NUMERATOR_ABOVE_DENOMINATOR,
          "at most its denominator, " + Shown.number(row.denominator()) + ", as in most rows",
          "mend the row, or add "
              + Matter.TYPE
              + " u for events that may exceed their denominator");
    }
  }

  private boolean isBroken(double value) {
    return isWhole() && value != StrictMath.rint(value);
  }

  private boolean isWhole() {
    return shape == Shape.COUNTS || shape == Shape.SHARES;
  }

  private void problem(MeasuredRow row, Code code, String expected, String fix) {
    Mismatch found = new Mismatch(expected, Shown.number(row.numerator()), fix);
    request.findings().problem(code, request.place(row.line(), request.layout().value()), found);
  }
}
