package org.centreline.analysis.outcome.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.outcome.design.CalendarPlace;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/**
 * Where subgroups stand in time, so that a gap in the calendar stays one.
 *
 * @param periods whole periods since the first subgroup; the row number where there is no rhythm
 * @param places where each stands in its year and week; all alike without a calendar
 */
public record Clock(List<Integer> periods, List<CalendarPlace> places) {

  public static Clock of(Subgroups subgroups) {
    int size = subgroups.size();
    if (!subgroups.isCalendar()) {
      return new Clock(rows(size), Collections.nCopies(size, CalendarPlace.ofMonth(1)));
    }
    List<LocalDate> dates = subgroups.dates();
    Rhythm rhythm = subgroups.rhythm();
    List<CalendarPlace> places =
        dates.stream().map(date -> CalendarPlace.of(date, rhythm)).toList();
    if (rhythm == Rhythm.IRREGULAR) {
      return new Clock(rows(size), places);
    }
    long first = rhythm.period(dates.get(0));
    List<Integer> periods =
        dates.stream().map(date -> (int) (rhythm.period(date) - first)).toList();
    return new Clock(periods, places);
  }

  private static List<Integer> rows(int size) {
    return IntStream.range(0, size).boxed().toList();
  }

  /** The period of a subgroup. */
  public int period(int position) {
    return periods.get(position);
  }
}
