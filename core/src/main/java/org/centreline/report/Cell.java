package org.centreline.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centreline.series.Doubles;
import org.centreline.series.Subgroups;

/** One named entry of a point, as JSON and CSV have it. */
public sealed interface Cell {

  /** The JSON key and the CSV column. */
  String name();

  /** A number of the data or worked out; null in JSON and empty in CSV where it is NaN. */
  record Real(String name, double number) implements Cell {}

  /** A whole number. */
  record Count(String name, int number) implements Cell {}

  /** A text that users wrote or a stable word. */
  record Words(String name, String text) implements Cell {}

  /** A day, which texts show in ISO form. */
  record Day(String name, LocalDate date) implements Cell {

    /** The day as text. */
    public String text() {
      return date.toString();
    }
  }

  /** Several names, each with a number. */
  record Named(String name, List<String> names, Doubles numbers) implements Cell {

    /** Such as {@code stay=14.1;wait=3.2}. */
    public String text() {
      return IntStream.range(0, names.size())
          .mapToObj(i -> names.get(i) + "=" + NumberText.of(numbers.get(i)))
          .collect(Collectors.joining(";"));
    }
  }

  /** Several stable words. */
  record Listed(String name, List<String> words) implements Cell {}

  /** What stands on the x axis at a position from 0: a day, or a label as it was read. */
  static Cell at(String name, Subgroups subgroups, int position) {
    return subgroups.isCalendar()
        ? new Day(name, subgroups.dates().get(position))
        : new Words(name, subgroups.labels().get(position));
  }
}
