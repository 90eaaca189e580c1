package org.centreline.csv.point;

import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.row.Batch;
import org.centreline.series.Doubles;

/** Notices rows that hold the sum of the others of their date, such as one of all sites. */
final class HiddenTotals {

  /** Two parts and their total. */
  static final int FEWEST_ROWS = 3;

  /** Sites are fewer; so many rows of one date are cases. */
  private static final int MOST_ROWS = 100;

  /** Fewer sums may be so by chance. */
  static final int FEWEST_DATES = 3;

  private int dates;
  private int totals;
  private int line;

  /** Looks at the rows of a date that are made one point. */
  void see(Batch rows) {
    if (rows instanceof Batch.Sums sums && sums.present() >= FEWEST_ROWS) {
      see(sums.totalLine() > 0, sums.totalLine());
    } else if (rows instanceof Batch.Values values
        && rows.rows() >= FEWEST_ROWS
        && rows.rows() <= MOST_ROWS) {
      Doubles present = values.values().present();
      boolean total = present.max() > 0 && 2 * present.max() == present.sum();
      see(present.size() >= FEWEST_ROWS && total, rows.firstLine());
    }
  }

  private void see(boolean total, int where) {
    dates++;
    totals += total ? 1 : 0;
    line = line == 0 && total ? where : line;
  }

  /** Tells of totals that were taken together with their parts. */
  void note(FileFindings findings) {
    if (areMost(totals, dates)) {
      findings.note(
          Code.HIDDEN_TOTAL,
          "on "
              + totals
              + " of "
              + dates
              + " dates one row is the sum of the others, as on the date of "
              + findings.row(line)
              + ": it seems to be a total among its own parts; leave such rows out, with "
              + Matter.WHERE
              + " or"
              + " in the file");
    }
  }

  /** Four of five: a part may be missing at times. */
  private static boolean areMost(int totals, int dates) {
    return totals >= FEWEST_DATES && 5 * totals >= 4 * dates;
  }
}
