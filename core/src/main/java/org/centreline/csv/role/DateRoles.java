package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.date.DateCells.Part;
import org.centreline.csv.date.DateCells.Unit;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.date.MonthNames;
import org.centreline.csv.date.TimesOfDay;

/**
 * Finds the columns that make the date of a row.
 *
 * @param sample the first rows
 * @param columns what each column is
 */
record DateRoles(TableSample sample, List<ColumnRole> columns) {

  /** Where the dates stand: in the one column of them, or in a year and the parts beside it. */
  Optional<DateCells> cells() {
    List<ColumnRole> dates = of(Role.DATE);
    List<ColumnRole> years = of(Role.YEAR);
    if (!dates.isEmpty() || years.size() != 1) {
      return dates.size() == 1 ? Optional.of(place(dates.get(0).position())) : Optional.empty();
    }
    List<Part> parts =
        of(Role.PART_OF_DATE).stream()
            .map(part -> new Part(part.position(), unit(sample.columns().get(part.position()))))
            .toList();
    return parts.stream()
        .filter(part -> part.unit() != Unit.DAY)
        .findFirst()
        .map(part -> new DateCells(years.get(0).position(), withDay(part, parts)));
  }

  /**
   * The rows from the earliest to the latest, wherever they stand: many files begin with the
   * newest. Empty where they share dates, as sites do.
   */
  Optional<int[]> inTime() {
    Optional<DateCells> place =
        cells().or(() -> of(Role.DATE).stream().findFirst().map(date -> place(date.position())));
    return place.flatMap(this::inTime);
  }

  private Optional<int[]> inTime(DateCells place) {
    int last = place.parts().stream().mapToInt(Part::column).reduce(place.column(), Math::max);
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < sample.rows(); row++) {
      texts.add(TimesOfDay.dayOf(place.of(sample.row(row, last))));
    }
    DateColumn dates = new DateColumn(texts, sample.columns().get(place.column()).dateFormat());
    Set<Long> days = new HashSet<>();
    List<Integer> dated = new ArrayList<>();
    List<Integer> rest = new ArrayList<>();
    for (int row = 0; row < sample.rows(); row++) {
      boolean day = dates.day(row) != DateColumn.NONE;
      (day ? dated : rest).add(row);
      if (day && !days.add(dates.day(row))) {
        return Optional.empty();
      }
    }
    dated.sort(Comparator.comparingLong(dates::day));
    dated.addAll(rest);
    return dated.size() > 2 * rest.size()
        ? Optional.of(dated.stream().mapToInt(Integer::intValue).toArray())
        : Optional.empty();
  }

  private DateCells place(int position) {
    return place(sample.columns().get(position), position);
  }

  /** Where the dates stand that a column holds. */
  static DateCells place(ColumnSample column, int position) {
    return yearsAnd(column.heading(), column.texts())
        .map(unit -> DateCells.of(position, unit))
        .orElseGet(() -> DateCells.of(position));
  }

  /** What follows the year in each cell of a column, where its heading speaks of it. */
  static Optional<Unit> yearsAnd(Heading heading, List<String> texts) {
    HeadingVocabulary words = HeadingVocabulary.standard();
    Optional<Unit> said =
        words.in(heading, "part-week").isPresent()
            ? Optional.of(Unit.WEEK)
            : words.in(heading, "part-quarter").map(quarter -> Unit.QUARTER);
    return said.filter(unit -> DateCells.areYearsAnd(unit, texts));
  }

  /** A month, and the day beside it on whichever side. */
  private static List<Part> withDay(Part part, List<Part> parts) {
    List<Part> both = new ArrayList<>(List.of(part));
    if (part.unit() == Unit.MONTH) {
      parts.stream().filter(day -> day.unit() == Unit.DAY).findFirst().ifPresent(both::add);
    }
    return both;
  }

  private static Unit unit(ColumnSample column) {
    HeadingVocabulary words = HeadingVocabulary.standard();
    if (MonthNames.are(column.texts())) {
      return Unit.MONTH;
    }
    if (words.isAll(column.heading(), "part-week") || DateCells.areWeeks(column.texts())) {
      return Unit.WEEK;
    }
    if (words.isAll(column.heading(), "part-day")) {
      return Unit.DAY;
    }
    boolean quarters =
        words.isAll(column.heading(), "part-quarter") || DateCells.areQuarters(column.texts());
    return quarters ? Unit.QUARTER : Unit.MONTH;
  }

  private List<ColumnRole> of(Role role) {
    return columns.stream().filter(column -> column.role() == role).toList();
  }
}
