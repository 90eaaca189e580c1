package org.centreline.csv.point;

import java.time.LocalDate;
import java.util.List;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Findings;
import org.centreline.csv.problem.Shown;
import org.centreline.series.Calendar;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;

/** Puts a missing point where a regular calendar has a period without one. */
final class GapFiller {

  /** More than any chart can show. */
  private static final int MOST = 10_000;

  private static final int LISTED = 5;

  private final double empty;
  private int filled;
  private int groups;
  private final StringBuilder periods = new StringBuilder();

  /** What stands in a period without a row: nothing, or 0 where rows are counted. */
  GapFiller(double empty) {
    this.empty = empty;
  }

  /** The points with those that are missing between them. */
  Points fill(Points points, Rhythm rhythm) {
    List<LocalDate> dates = points.dates();
    long span =
        points.size() == 0 ? 0 : steps(rhythm, dates.get(0), dates.get(points.size() - 1)) + 1;
    if (rhythm == Rhythm.IRREGULAR || span <= points.size() || span > points.size() + MOST) {
      return points;
    }
    int day = Calendar.latestDay(dates);
    Points whole = new Points();
    boolean apart = !points.members().isEmpty();
    for (int i = 0; i < points.size(); i++) {
      long steps = i == 0 ? 1 : steps(rhythm, dates.get(i - 1), dates.get(i));
      for (long step = 1; step < steps; step++) {
        LocalDate missing = rhythm.later(dates.get(i - 1), step, day);
        if (apart) {
          whole.add(missing, Doubles.empty());
        } else {
          whole.add(missing, empty, Double.NaN);
        }
        aim(whole, points, Double.NaN);
        list(missing);
      }
      if (apart) {
        whole.add(dates.get(i), points.members().get(i));
      } else {
        whole.add(dates.get(i), points.numerator(i), points.denominator(i));
      }
      aim(whole, points, points.target(i));
    }
    groups++;
    return whole;
  }

  private static void aim(Points whole, Points points, double target) {
    if (points.hasTargets()) {
      whole.aim(target);
    }
  }

  private static long steps(Rhythm rhythm, LocalDate from, LocalDate to) {
    return rhythm.period(to) - rhythm.period(from);
  }

  private void list(LocalDate missing) {
    if (filled++ < LISTED) {
      periods.append(periods.length() == 0 ? "" : ", ").append(missing);
    }
  }

  /** Tells how many points were put in. */
  void note(Findings findings) {
    if (filled > 0) {
      findings.note(
          Code.GAPS_FILLED,
          Shown.count(filled, "period")
              + " without a row "
              + (filled == 1 ? "is" : "are")
              + " shown as missing: "
              + periods
              + (filled > LISTED ? ", ..." : "")
              + (groups > 1 ? " (in " + groups + " groups)" : ""));
    }
  }
}
