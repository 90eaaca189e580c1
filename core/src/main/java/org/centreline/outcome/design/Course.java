package org.centreline.outcome.design;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where the rows of a series stand in time: those of the unit that changed, then those of its
 * control.
 *
 * @param periods whole periods since the first row, ascending within a unit; a gap in the calendar
 *     is a gap here
 * @param places where each row stands in its year and week; January's first where not known
 * @param changed the number of rows, from the first, that belong to the unit that changed; the
 *     others are the control's
 */
public record Course(List<Integer> periods, List<CalendarPlace> places, int changed) {

  /** Checks that the rows are in order. */
  public Course {
    periods = List.copyOf(periods);
    places = List.copyOf(places);
    if (places.size() != periods.size() || changed < 0 || changed > periods.size()) {
      throw new IllegalArgumentException(
          periods.size() + " periods, " + places.size() + " places, " + changed + " changed");
    }
    for (int i = 1; i < periods.size(); i++) {
      if (i != changed && periods.get(i) <= periods.get(i - 1)) {
        throw new IllegalArgumentException(
            "period " + periods.get(i) + " stands after " + periods.get(i - 1));
      }
    }
  }

  /** A series of one unit in months of the year, 1 to 12. */
  public static Course of(List<Integer> periods, List<Integer> months) {
    return placed(periods, months.stream().map(CalendarPlace::ofMonth).toList());
  }

  /** A series of one unit. */
  public static Course placed(List<Integer> periods, List<CalendarPlace> places) {
    return new Course(periods, places, periods.size());
  }

  /** A series of one unit without gaps, each row a month on from the first. */
  public static Course monthly(int rows, int firstMonth) {
    return of(
        IntStream.range(0, rows).boxed().toList(),
        IntStream.range(0, rows).mapToObj(i -> (firstMonth - 1 + i) % 12 + 1).toList());
  }

  /** This course with that of a control, which stands on the same time axis. */
  public Course with(Course control) {
    return new Course(
        joined(periods, control.periods), joined(places, control.places), periods.size());
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return IntStream.range(0, first.size() + second.size())
        .mapToObj(i -> i < first.size() ? first.get(i) : second.get(i - first.size()))
        .toList();
  }

  /** How many rows. */
  public int size() {
    return periods.size();
  }

  /** Whether some rows are a control's. */
  public boolean hasControl() {
    return changed < size();
  }

  /** Whether a row belongs to the control. */
  public boolean isControl(int row) {
    return row >= changed;
  }

  /**
   * How many periods a row stands after the one before it in its unit; 0 for the first of a unit.
   */
  public int gap(int row) {
    return row == 0 || row == changed ? 0 : periods.get(row) - periods.get(row - 1);
  }

  /** Whether no row, within a unit, is more than one period after the last. */
  public boolean isUnbroken() {
    return IntStream.range(0, size()).allMatch(row -> gap(row) <= 1);
  }

  /** The rows that pass, at their places. */
  public Course where(IntPredicate passes) {
    return new Course(
        IntStream.range(0, size()).filter(passes).mapToObj(periods::get).toList(),
        IntStream.range(0, size()).filter(passes).mapToObj(places::get).toList(),
        (int) IntStream.range(0, changed).filter(passes).count());
  }
}
