package org.centreline.csv.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.centreline.Matter;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Findings;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.row.Batch;
import org.centreline.math.ExactSum;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;

/** Notices rows that hold the sum of the others of their date, such as one of all sites. */
public final class HiddenTotals {

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
  public void note(Findings findings) {
    if (areMost(totals, dates)) {
      findings.note(
          Code.HIDDEN_TOTAL,
          "on "
              + totals
              + " of "
              + dates
              + " dates one row is the sum of the others, as on the date of line "
              + line
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

  /** Tells of groups that are the sum of the others. */
  public static void note(List<Measured> groups, Findings findings) {
    if (groups.size() < FEWEST_ROWS || !(groups.get(0).subgroups().isCalendar())) {
      return;
    }
    Map<LocalDate, Sums> all = new HashMap<>();
    for (Measured group : groups) {
      for (int i = 0; i < group.subgroups().size(); i++) {
        if (exists(group.series(), i)) {
          LocalDate date = group.subgroups().dates().get(i);
          all.computeIfAbsent(date, d -> new Sums()).add(group.series(), i);
        }
      }
    }
    List<String> names = new ArrayList<>();
    for (Measured group : groups) {
      if (isTotal(group, all)) {
        names.add("'" + Shown.text(group.group().orElse("")) + "'");
      }
    }
    if (!names.isEmpty()) {
      findings.note(
          Code.HIDDEN_TOTAL,
          String.join(", ", names)
              + (names.size() == 1 ? " is" : " are")
              + " the sum of the other groups of a date: a total beside its parts, to be taken"
              + " out of the file");
    }
  }

  private static boolean isTotal(Measured group, Map<LocalDate, Sums> all) {
    int dates = 0;
    int totals = 0;
    for (int i = 0; i < group.subgroups().size(); i++) {
      if (exists(group.series(), i)) {
        dates++;
        Sums sums = all.get(group.subgroups().dates().get(i));
        totals += sums.isTwice(group.series(), i) ? 1 : 0;
      }
    }
    return areMost(totals, dates);
  }

  private static boolean exists(Series series, int i) {
    return !(series instanceof Samples) && !Double.isNaN(upper(series).get(i));
  }

  private static Doubles upper(Series series) {
    return isRatio(series) ? series.numerators() : series.values();
  }

  private static boolean isRatio(Series series) {
    return series instanceof Proportions || series instanceof Rates;
  }

  /** What the groups have at one date. */
  private static final class Sums {
    private final ExactSum numerators = new ExactSum();
    private final ExactSum denominators = new ExactSum();
    private int groups;

    void add(Series series, int i) {
      groups++;
      numerators.add(upper(series).get(i));
      if (isRatio(series)) {
        denominators.add(series.denominators().get(i));
      }
    }

    /** Whether a group has as much as all others together. */
    boolean isTwice(Series series, int i) {
      double own = upper(series).get(i);
      boolean ratio = isRatio(series);
      return groups >= FEWEST_ROWS
          && own > 0
          && 2 * own == numerators.value()
          && (!ratio || 2 * series.denominators().get(i) == denominators.value());
    }
  }
}
