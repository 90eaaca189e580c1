package org.centreline.analysis.outcome.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/**
 * Where subgroups stand in time, so that a gap in the calendar stays one.
 *
 * @param periods whole periods since the first subgroup; the row number where there is no rhythm
 * @param months the month of the year of each, 1 to 12; 1 without a calendar
 */
public record Clock(List<Integer> periods, List<Integer> months) {

  public static Clock of(Subgroups subgroups) {
    int size = subgroups.size();
    if (!subgroups.isCalendar()) {
      return new Clock(rows(size), Collections.nCopies(size, 1));
    }
    List<LocalDate> dates = subgroups.dates();
    List<Integer> months = dates.stream().map(LocalDate::getMonthValue).toList();
    Rhythm rhythm = subgroups.rhythm();
    if (rhythm == Rhythm.IRREGULAR) {
      return new Clock(rows(size), months);
    }
    long first = rhythm.period(dates.get(0));
    List<Integer> periods =
        dates.stream().map(date -> (int) (rhythm.period(date) - first)).toList();
    return new Clock(periods, months);
  }

  private static List<Integer> rows(int size) {
    return IntStream.range(0, size).boxed().toList();
  }

  /** The period of a subgroup. */
  public int period(int position) {
    return periods.get(position);
  }
}
