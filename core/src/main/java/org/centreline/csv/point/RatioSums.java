package org.centreline.csv.point;

import java.time.LocalDate;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.row.Batch;
import org.centreline.csv.row.RowRequest;

/** Adds up the numerators and denominators of rows that share a date. */
final class RatioSums {

  private final RowRequest request;
  private final Denominators denominators;
  private int summedRows;
  private int summedPoints;
  private int partial;
  private int zeroRows;

  RatioSums(RowRequest request, Denominators denominators) {
    this.request = request;
    this.denominators = denominators;
  }

  /** Adds the point of a date. */
  void add(PointsBuilder points, LocalDate date, Batch.Sums rows) {
    if (look(rows)) {
      points.add(date, rows.sum(), rows.denominator());
    } else {
      points.add(date, Double.NaN, Double.NaN);
    }
  }

  /** Adds the point of a label. */
  void add(PointsBuilder points, String label, Batch.Sums rows) {
    if (look(rows)) {
      points.add(label, rows.sum(), rows.denominator());
    } else {
      points.add(label, Double.NaN, Double.NaN);
    }
  }

  /** Counts what is told of the rows of a point; false where none has numbers. */
  private boolean look(Batch.Sums rows) {
    boolean several = rows.rows() > 1;
    boolean answers = request.form().isAnswers();
    several &= !answers;
    summedRows += several ? rows.rows() : 0;
    summedPoints += several ? 1 : 0;
    if (rows.present() == 0) {
      return false;
    }
    partial += !answers && rows.present() < rows.rows() ? 1 : 0;
    boolean zero = rows.zeroLine() > 0;
    int line = zero ? rows.zeroLine() : rows.firstLine();
    denominators.check(line, rows.sum(), rows.denominator());
    zeroRows += zero && rows.denominator() > 0 ? 1 : 0;
    return true;
  }

  /** Tells what became of rows that share a date. */
  void note() {
    FileFindings findings = request.findings();
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
  }
}
