package org.centreline.plot.axis;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.centreline.analysis.Note;
import org.centreline.plot.Range;
import org.centreline.plot.TextStyle;
import org.centreline.series.Doubles;
import org.centreline.series.Subgroups;

/**
 * A calendar: days since 1970.
 *
 * @param subgroups dated
 * @param places the day of each
 */
record TimeAxis(Subgroups subgroups, Doubles places) implements XAxis {

  static TimeAxis of(Subgroups subgroups) {
    List<LocalDate> dates = subgroups.dates();
    return new TimeAxis(subgroups, Doubles.tabulate(dates.size(), i -> dates.get(i).toEpochDay()));
  }

  @Override
  public Range range() {
    double first = places.get(0);
    double last = places.get(places.size() - 1);
    double free = Math.max(0.5, FREE * (last - first));
    return new Range(first - free, last + free);
  }

  @Override
  public OptionalDouble place(Note note) {
    return note.date().stream()
        .mapToDouble(LocalDate::toEpochDay)
        .filter(range()::holds)
        .findFirst();
  }

  @Override
  public List<Tick> ticks(Across across, TextStyle style) {
    return new CalendarTicks(subgroups, style, date -> across.page(date.toEpochDay())).ticks();
  }
}
