package org.centreline.csv.point;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.point.Periods.Content;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Shown;
import org.centreline.series.Calendar;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;

/** Puts a point where a regular calendar has a period without one: missing, or 0 of events. */
final class GapFiller {

  /** More than any chart can show. */
  private static final int MOST = 10_000;

  private static final int LISTED = 5;

  private final Filled missing = new Filled();
  private final Filled zeros = new Filled();

  /** The points with what stands in the periods between them that have no row. */
  PointsBuilder gaps(PointsBuilder points, Rhythm rhythm, double empty) {
    List<LocalDate> dates = points.dates();
    long span =
        points.size() == 0 ? 0 : steps(rhythm, dates.get(0), dates.get(points.size() - 1)) + 1;
    if (rhythm == Rhythm.IRREGULAR || span <= points.size() || span > points.size() + MOST) {
      return points;
    }
    int day = Calendar.latestDay(dates);
    Filled filled = Double.isNaN(empty) ? missing : zeros;
    PointsBuilder whole = new PointsBuilder();
    for (int i = 0; i < points.size(); i++) {
      long steps = i == 0 ? 1 : steps(rhythm, dates.get(i - 1), dates.get(i));
      for (long step = 1; step < steps; step++) {
        LocalDate absent = rhythm.later(dates.get(i - 1), step, day);
        put(whole, points, absent, empty);
        filled.add(absent);
      }
      copy(whole, points, i);
    }
    filled.groups++;
    return whole;
  }

  /**
   * The points of events, with 0 in every other period of the file; before and after its time, as
   * in months to come, nothing is known.
   */
  PointsBuilder zeros(PointsBuilder points, Periods periods) {
    List<LocalDate> dates = points.dates();
    if (dates.isEmpty()) {
      return points;
    }
    Rhythm rhythm = periods.every().rhythm();
    LocalDate begin = dates.get(0).isBefore(periods.first()) ? dates.get(0) : periods.first();
    LocalDate last = dates.get(dates.size() - 1);
    LocalDate end = last.isAfter(periods.last()) ? last : periods.last();
    long span = steps(rhythm, begin, end) + 1;
    boolean covered = begin.equals(periods.first()) && end.equals(periods.last());
    if (covered && span <= points.size() || span > points.size() + MOST) {
      return points;
    }
    int before = zeros.count;
    PointsBuilder filled = new PointsBuilder();
    int next = 0;
    for (long step = 0; step < span; step++) {
      LocalDate period = rhythm.later(begin, step, 1);
      boolean there = next < points.size() && dates.get(next).equals(period);
      boolean known = !period.isBefore(periods.first()) && !period.isAfter(periods.last());
      if (there && known) {
        copy(filled, points, next);
      } else {
        put(filled, points, period, known ? 0 : Double.NaN);
      }
      if (known && !there) {
        zeros.add(period);
      }
      next += there ? 1 : 0;
    }
    zeros.groups += zeros.count > before ? 1 : 0;
    return filled;
  }

  private static void put(
      PointsBuilder whole, PointsBuilder points, LocalDate absent, double empty) {
    if (points.members().isEmpty()) {
      whole.add(absent, empty, Double.NaN);
    } else {
      whole.add(absent, Doubles.empty());
    }
    aim(whole, points, Double.NaN);
  }

  private static void copy(PointsBuilder whole, PointsBuilder points, int i) {
    if (points.members().isEmpty()) {
      whole.add(points.dates().get(i), points.numerator(i), points.denominator(i));
    } else {
      whole.add(points.dates().get(i), points.members().get(i));
    }
    aim(whole, points, points.target(i));
  }

  private static void aim(PointsBuilder whole, PointsBuilder points, double target) {
    if (points.hasTargets()) {
      whole.aim(target);
    }
  }

  private static long steps(Rhythm rhythm, LocalDate from, LocalDate to) {
    return rhythm.period(to) - rhythm.period(from);
  }

  /** Tells how many points were put in, and what they are. */
  void note(Optional<Content> content, FileFindings findings) {
    boolean either = content.filter(what -> what == Content.EITHER).isPresent();
    String instead = either ? "; where no row means none, write them into the file with 0" : "";
    if (missing.count > 0) {
      findings.note(Code.GAPS_FILLED, missing.told("shown as missing: ") + instead);
    }
    if (zeros.count > 0) {
      findings.note(Code.ZEROS_FILLED, zeros.told("counted as 0, for rows are events: "));
    }
  }

  /** Periods without a row. */
  private static final class Filled {

    private int count;
    private int groups;
    private final StringBuilder periods = new StringBuilder();

    void add(LocalDate absent) {
      if (count++ < LISTED) {
        periods.append(periods.length() == 0 ? "" : ", ").append(absent);
      }
    }

    String told(String what) {
      return Shown.count(count, "period")
          + " without a row "
          + (count == 1 ? "is " : "are ")
          + what
          + periods
          + (count > LISTED ? ", ..." : "")
          + (groups > 1 ? " (in " + groups + " groups)" : "");
    }
  }
}
