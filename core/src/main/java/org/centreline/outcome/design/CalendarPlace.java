package org.centreline.outcome.design;

import java.time.LocalDate;
import org.centreline.series.Rhythm;

/**
 * Where a row stands in its year and its week, by which seasons are told.
 *
 * @param month the month of the year, 1 to 12
 * @param weekday the day of the week, 1 for Monday to 7 for Sunday
 * @param year the share of a year at which the waves of a year stand; whole turns are alike
 */
public record CalendarPlace(int month, int weekday, double year) {

  private static final double MONTHS = 12;

  public CalendarPlace {
    if (month < 1 || month > 12 || weekday < 1 || weekday > 7 || !(year >= 0 && year <= 1)) {
      throw new IllegalArgumentException("month " + month + ", day " + weekday + ", year " + year);
    }
  }

  /** A month; its waves turn in twelfths, however long the months are. */
  public static CalendarPlace ofMonth(int month) {
    return new CalendarPlace(month, 1, month / MONTHS);
  }

  /** A date; whole months turn in twelfths, days and weeks by the day of the year. */
  public static CalendarPlace of(LocalDate date, Rhythm rhythm) {
    boolean monthly =
        rhythm == Rhythm.MONTH || rhythm == Rhythm.QUARTER || rhythm == Rhythm.HALF_YEAR;
    int month = date.getMonthValue();
    double year =
        monthly ? month / MONTHS : (date.getDayOfYear() - 1) / (double) date.lengthOfYear();
    return new CalendarPlace(month, date.getDayOfWeek().getValue(), year);
  }
}
