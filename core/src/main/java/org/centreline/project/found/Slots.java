package org.centreline.project.found;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.series.Rhythm;

/**
 * Numbers for the points of all readings: those of one period and group have one number, whether a
 * file calls a month by its first day or by its last.
 */
final class Slots {

  private final Map<List<Object>, Integer> numbers = new HashMap<>();

  int of(Optional<String> group, Figure.Period period) {
    Rhythm rhythm = Rhythm.valueOf(period.reach());
    return day(period.label())
        .map(day -> of(group, new Span(rhythm, offset(rhythm, day)), day))
        .orElseGet(() -> number(List.of(group, period.label())));
  }

  /** The number of a period that holds a day. */
  int of(Optional<String> group, Span span, LocalDate day) {
    long period = span.rhythm().period(day.minusMonths(span.offset()));
    return number(List.of(group, span, period));
  }

  private int number(List<Object> name) {
    return numbers.computeIfAbsent(name, any -> numbers.size());
  }

  /**
   * Periods of months.
   *
   * @param rhythm how long they are
   * @param offset how many months after those of the calendar they begin, as years from April
   */
  record Span(Rhythm rhythm, int offset) {

    /** How many months it holds. */
    int months() {
      return switch (rhythm) {
        case QUARTER -> 3;
        case HALF_YEAR -> 6;
        case YEAR -> 12;
        default -> 1;
      };
    }
  }

  static int offset(Rhythm rhythm, LocalDate first) {
    return (first.getMonthValue() - 1) % new Span(rhythm, 0).months();
  }

  /** The first day of a point; empty where it is called otherwise. */
  static Optional<LocalDate> day(String label) {
    try {
      return label.length() == 10 ? Optional.of(LocalDate.parse(label)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
