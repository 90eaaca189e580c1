package org.centreline.csv.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.centreline.series.Calendar;
import org.centreline.series.Rhythm;

/**
 * The dates of a column, or of the headings of a table with a column for each.
 *
 * @param format how they are written
 * @param rhythm how often one falls due
 * @param dates how many different ones there are
 * @param first the earliest
 * @param last the latest
 * @param absent the periods between them without a row: the first of them, at most {@value #LISTED}
 * @param absentCount how many such periods there are; 0 without a rhythm
 */
public record Timeline(
    String format,
    Rhythm rhythm,
    int dates,
    LocalDate first,
    LocalDate last,
    List<LocalDate> absent,
    int absentCount) {

  /** How many absent periods are named. */
  public static final int LISTED = 5;

  public Timeline {
    absent = List.copyOf(absent);
  }

  /** The dates that the different texts of a column mean; empty where none is a date. */
  public static Optional<Timeline> of(DateColumn column, int texts) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (int i = 0; i < texts; i++) {
      if (column.day(i) != DateColumn.NONE) {
        days.add(LocalDate.ofEpochDay(column.day(i)));
      }
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(of(column, new ArrayList<>(days)));
  }

  private static Timeline of(DateColumn column, List<LocalDate> days) {
    Rhythm rhythm = Calendar.rhythmOf(days);
    LocalDate last = days.get(days.size() - 1);
    List<LocalDate> absent = new ArrayList<>();
    long count = 0;
    int day = Calendar.latestDay(days);
    for (int i = 1; i < days.size() && rhythm != Rhythm.IRREGULAR; i++) {
      long steps = rhythm.period(days.get(i)) - rhythm.period(days.get(i - 1));
      for (long step = 1; step < steps && absent.size() < LISTED; step++) {
        absent.add(rhythm.later(days.get(i - 1), step, day));
      }
      count += steps - 1;
    }
    String format = column.format().described();
    return new Timeline(
        format, rhythm, days.size(), days.get(0), last, absent, Math.toIntExact(count));
  }
}
