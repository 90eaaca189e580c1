package org.centreline.csv;

import java.time.LocalDate;
import java.util.Arrays;
import org.centreline.csv.Layout.Axis;
import org.centreline.csv.ReadingOptions.Zero;
import org.centreline.math.ExactSum;

/** Makes the points of one group after the other out of its rows. */
final class PointMaker {

  private final Task task;
  private final RowStore store;
  private final Dictionary places;
  private final DuplicateDates duplicates;
  private final CountChecks counts;
  private final RowValues values;
  private final RowTargets targets;
  private int summedRows;
  private int summedPoints;
  private int partial;
  private int zeroPoints;
  private int zeroRows;

  PointMaker(Task task, RowStore store, Dictionary places) {
    this.task = task;
    this.store = store;
    this.places = places;
    duplicates = new DuplicateDates(task);
    counts = new CountChecks(task, store);
    values = new RowValues(task, store);
    targets = new RowTargets(task, store);
  }

  /** One point for each row, in file order; one for each label where rows belong together. */
  Points byLabel(int[] rows) {
    if (!values.joinsLabels()) {
      return inFileOrder(rows);
    }
    Points points = new Points();
    for (int[] same : values.byLabel(rows)) {
      values.add(points, label(same[0]), same);
      targets.add(points, same);
    }
    return points;
  }

  /** One point for each row, in file order. */
  Points inFileOrder(int[] rows) {
    Points points = new Points();
    for (int row : rows) {
      counts.check(row);
      check(row, store.numerator(row), store.denominator(row));
      points.add(label(row), store.numerator(row), store.denominator(row));
      targets.add(points, row);
    }
    return points;
  }

  private String label(int row) {
    return task.layout().axis() == Axis.ROWS ? "" : places.text(store.place(row));
  }

  /** One point for each date, in order of dates; rows whose date is unreadable are passed over. */
  Points byDate(int[] rows, DateColumn dates) {
    long[] keys = new long[rows.length];
    int used = 0;
    for (int row : rows) {
      long day = dates.day(store.place(row));
      if (day != DateColumn.NONE) {
        keys[used++] = values.period(day) << 32 | row;
        counts.check(row);
      }
    }
    Arrays.sort(keys, 0, used);
    values.look(keys, used);
    Points points = new Points();
    int start = 0;
    for (int i = 1; i <= used; i++) {
      if (i == used || keys[i] >> 32 != keys[start] >> 32) {
        LocalDate date = LocalDate.ofEpochDay(keys[start] >> 32);
        int[] same = new int[i - start];
        for (int k = start; k < i; k++) {
          same[k - start] = (int) keys[k];
        }
        addPoint(points, date, same);
        targets.add(points, same);
        start = i;
      }
    }
    return points;
  }

  private void addPoint(Points points, LocalDate date, int[] rows) {
    if (values.add(points, date, rows)) {
      return;
    }
    if (task.layout().isRatio()) {
      addRatio(points, date, rows);
      return;
    }
    if (rows.length > 1) {
      duplicates.report(store.line(rows[0]), store.line(rows[1]), label(rows[1]));
    }
    points.add(date, store.numerator(rows[0]), Double.NaN);
  }

  private void addRatio(Points points, LocalDate date, int[] rows) {
    ExactSum numerator = new ExactSum();
    ExactSum denominator = new ExactSum();
    int missing = 0;
    int zeroRow = -1;
    for (int row : rows) {
      if (Double.isNaN(store.numerator(row))) {
        missing++;
      } else {
        numerator.add(store.numerator(row));
        denominator.add(store.denominator(row));
        zeroRow = isZero(store.numerator(row), store.denominator(row)) ? row : zeroRow;
      }
    }
    summedRows += rows.length > 1 ? rows.length : 0;
    summedPoints += rows.length > 1 ? 1 : 0;
    if (missing == rows.length) {
      points.add(date, Double.NaN, Double.NaN);
      return;
    }
    partial += missing > 0 ? 1 : 0;
    check(zeroRow < 0 ? rows[0] : zeroRow, numerator.value(), denominator.value());
    zeroRows += zeroRow >= 0 && denominator.value() > 0 ? 1 : 0;
    points.add(date, numerator.value(), denominator.value());
  }

  private static boolean isZero(double numerator, double denominator) {
    return denominator == 0 && numerator != 0;
  }

  private void check(int row, double numerator, double denominator) {
    if (denominator == 0 && (numerator == 0 || task.options().zero() == Zero.KEEP)) {
      zeroPoints++;
    } else if (denominator == 0) {
      String value = Shown.text(task.header().name(task.layout().value()));
      String fix = "mend the row, or empty both cells if the numbers are not known";
      Mismatch zero = new Mismatch("a denominator above 0, as '" + value + "' is not 0", "0", fix);
      Place place = task.place(store.line(row), task.layout().denominator());
      task.findings().problem(Code.ZERO_DENOMINATOR, place, zero);
    } else if (Double.isInfinite(numerator / denominator) || Double.isInfinite(denominator)) {
      Mismatch range = new Mismatch("numbers of ordinary size", numerator + "", "mend the row");
      Place place = task.place(store.line(row), task.layout().value());
      task.findings().problem(Code.BAD_NUMBER, place, range);
    }
  }

  /** Tells what became of rows that share a date, and of denominators of 0. */
  void note() {
    Findings findings = task.findings();
    if (summedRows > 0) {
      findings.note(
          Code.SUMMED_ROWS,
          summedRows
              + " rows that share a date were added up to "
              + Shown.count(summedPoints, "point"));
    }
    if (partial > 0) {
      findings.note(
          Code.PARTIAL_SUMS,
          Shown.count(partial, "point")
              + " added up from the rows that have both numbers, others missing");
    }
    if (zeroRows > 0) {
      findings.note(
          Code.ZERO_ROWS,
          Shown.count(zeroRows, "point")
              + " with a row whose denominator is 0, added to the others");
    }
    if (zeroPoints > 0) {
      findings.note(
          Code.ZERO_OVER_ZERO,
          Shown.count(zeroPoints, "point") + " with a denominator of 0 taken as missing");
    }
  }
}
