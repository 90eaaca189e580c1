package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.date.DateCells.Part;
import org.centreline.csv.date.DateCells.Unit;
import org.centreline.csv.date.MonthNames;

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
      return dates.size() == 1
          ? Optional.of(DateCells.of(dates.get(0).position()))
          : Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    for (ColumnRole part : of(Role.PART_OF_DATE)) {
      Part found = new Part(part.position(), unit(sample.columns().get(part.position())));
      boolean follows =
          parts.isEmpty()
              ? found.unit() != Unit.DAY
              : found.unit() == Unit.DAY && parts.get(0).unit() == Unit.MONTH;
      if (follows && parts.size() < 2) {
        parts.add(found);
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new DateCells(years.get(0).position(), parts));
  }

  private static Unit unit(ColumnSample column) {
    HeadingVocabulary words = HeadingVocabulary.standard();
    if (MonthNames.are(column.texts())) {
      return Unit.MONTH;
    }
    if (words.isAll(column.heading(), "part-week")) {
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
