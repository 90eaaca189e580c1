package org.centreline.csv.point;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.request.Grouping.Every;
import org.centreline.series.PartPeriod;
import org.centreline.series.PartPeriod.Use;
import org.centreline.series.Rhythm;

/**
 * The time that rows cover: from the first to the last of them, or to the day that is the last one
 * looked at. Found from the days of the rows, before these are gathered into periods: a period is
 * covered if no row falls due in it before the first or after the last one.
 *
 * @param due how often a row falls due
 * @param first the day of the first row
 * @param last the day of the last row, whether looked at or not
 * @param seen the day of the last row that is looked at
 * @param until the last day that rows are looked at of
 */
record Coverage(
    DueDays due, LocalDate first, LocalDate last, LocalDate seen, Optional<LocalDate> until) {

  private static final int OPEN_DAYS = 2;

  /**
   * The time that rows cover.
   *
   * @param days the days of all rows, ascending, none twice; one or more
   * @param until the last day that rows are looked at of; later ones still tell the rhythm
   */
  static Coverage of(List<LocalDate> days, Optional<LocalDate> until) {
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    LocalDate seen =
        days.stream()
            .filter(day -> until.isEmpty() || !day.isAfter(until.get()))
            .reduce(first, (one, other) -> other);
    return new Coverage(DueDays.of(days), first, last, seen, until);
  }

  /** The last day covered: of what is looked at, where rows go on beyond. */
  LocalDate end() {
    return until.filter(last::isAfter).orElse(last);
  }

  /** What is covered of the period that begins on a day, where that is not all of it. */
  Optional<PartPeriod> part(Every every, LocalDate begins) {
    Stretch period = new Stretch(begins, every.last(begins));
    boolean late = period.holds(first) && due.lacksBefore(begins, first);
    boolean early = isCut(period) || isOpen(period);
    return late || early
        ? Optional.of(
            part(
                period,
                new Stretch(late ? first : begins, early ? lastDay(period) : period.to()),
                new Stretch(late ? first : begins, early ? lastRow(period) : period.to())))
        : Optional.empty();
  }

  /**
   * The same of a week of events that ends with the file: from two days without an event on nobody
   * knows whether the list went on to the end of the week, however usual such a silence is.
   */
  Optional<PartPeriod> openWeek(LocalDate begins) {
    Stretch week = new Stretch(begins, Every.WEEK.last(begins));
    boolean open = until.isEmpty() && week.holds(last) && due.between(last, week.to()) >= OPEN_DAYS;
    Stretch seenOf = new Stretch(begins, last);
    return open ? Optional.of(part(week, seenOf, seenOf)) : Optional.empty();
  }

  /** Whether rows stop within the period though more were due. */
  private boolean isOpen(Stretch period) {
    return last.equals(end()) && period.holds(last) && due.lacksAfter(last, period.to());
  }

  /** Whether the last day looked at lies within the period, and something may come after it. */
  private boolean isCut(Stretch period) {
    return until.filter(day -> period.holds(day) && day.isBefore(period.to())).isPresent()
        && (due.areLonger() || due.between(until.get(), period.to()) > 0);
  }

  private LocalDate lastDay(Stretch period) {
    return isOpen(period) ? last : until.orElse(last);
  }

  private LocalDate lastRow(Stretch period) {
    return due.areLonger() && period.holds(seen) ? seen : lastDay(period);
  }

  /** Some days in a row, the first and the last included. */
  private record Stretch(LocalDate from, LocalDate to) {

    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    int days() {
      return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }
  }

  /** Counted in what rows stand for; in days where that can't tell a part from the whole. */
  private PartPeriod part(Stretch period, Stretch time, Stretch rows) {
    int all = count(period);
    int own = count(rows);
    return due.areLonger() && own < all
        ? new PartPeriod(0, rows.from(), rows.to(), own, all, due.unit(), Use.LEFT_OUT)
        : new PartPeriod(
            0, time.from(), time.to(), time.days(), period.days(), Rhythm.DAY, Use.LEFT_OUT);
  }

  private int count(Stretch stretch) {
    return Math.toIntExact(due.between(stretch.from().minusDays(1), stretch.to()));
  }
}
