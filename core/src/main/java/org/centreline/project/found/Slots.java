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
    return numbers.computeIfAbsent(List.of(group, name(period)), any -> numbers.size());
  }

  private static Object name(Figure.Period period) {
    Rhythm rhythm = Rhythm.valueOf(period.reach());
    Optional<LocalDate> day = day(period.label());
    return day.isEmpty() ? period.label() : List.of(rhythm, rhythm.period(day.get()));
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
