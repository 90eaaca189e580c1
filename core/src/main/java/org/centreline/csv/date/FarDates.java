package org.centreline.csv.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Doubts days that lie so far from all others that they are likely slips of the pen: farther than
 * all others lie apart, and two calendar years or more. There is no clock: the other days tell.
 */
public final class FarDates {

  /** Fewer days tell nothing of one another. */
  private static final int FEWEST = 6;

  /** One in so many may be doubted. */
  private static final int SLIPS = 10;

  private FarDates() {}

  /**
   * The days to be doubted.
   *
   * @param days ascending, no two equal
   */
  public static List<LocalDate> among(List<LocalDate> days) {
    List<LocalDate> far = new ArrayList<>();
    int from = 0;
    int to = days.size();
    int most = days.size() / SLIPS + 1;
    while (to - from >= FEWEST && far.size() < most && isFar(days, from, to - 1, to - 2)) {
      far.add(days.get(--to));
    }
    while (to - from >= FEWEST && far.size() < most && isFar(days, to - 1, from, from + 1)) {
      far.add(days.get(from++));
    }
    return far;
  }

  /** Whether the day at one end is farther from its neighbour than that from the other end. */
  private static boolean isFar(List<LocalDate> days, int other, int end, int next) {
    long away = Math.abs(days.get(end).toEpochDay() - days.get(next).toEpochDay());
    long rest = Math.abs(days.get(next).toEpochDay() - days.get(other).toEpochDay());
    int years = Math.abs(days.get(end).getYear() - days.get(next).getYear());
    return years > 1 && away > rest;
  }
}
