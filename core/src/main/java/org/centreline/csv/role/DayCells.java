package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.date.DateCells.Unit;
import org.centreline.csv.date.DatedTimes;
import org.centreline.csv.date.TimesOfDay;

/** The first cells of a column of dates that may have a time of day. */
public final class DayCells {

  private final TableSample sample;
  private final ColumnSample column;
  private final int position;
  private final List<String> days = new ArrayList<>();
  private final boolean timed;

  DayCells(TableSample sample, int position) {
    this.sample = sample;
    this.position = position;
    column = sample.columns().get(position);
    TimesOfDay times = new TimesOfDay();
    column.texts().forEach(text -> days.add(times.day(text)));
    timed = times.seen();
  }

  /** Where the dates stand: in the column, which may hold a year and a part of it. */
  public DateCells place() {
    return DateRoles.place(column, position);
  }

  /** What follows the year in each of the texts of a column, where its name speaks of it. */
  public static Optional<Unit> yearsAnd(String name, List<String> texts) {
    return DateRoles.yearsAnd(Heading.of(name), texts);
  }

  /** Whether the heading is a word for time, alone or with one other. */
  public boolean areNamedAsTimes() {
    HeadingVocabulary words = HeadingVocabulary.standard();
    Heading heading = column.heading();
    boolean few = heading.words().strip().split(" ").length <= 2;
    return words.isAll(heading, "part") || few && words.in(heading, "date").isPresent();
  }

  /** Whether some have a time of day other than midnight. */
  public boolean areTimed() {
    return timed;
  }

  /** Their days, one for each different cell. */
  public List<String> days() {
    return List.copyOf(days);
  }

  /** Whether rows that are alike in some columns share a day. */
  public boolean repeat(List<Integer> others) {
    return repeat(row -> days.get(column.code(row)), others);
  }

  /** Whether rows that are alike in some columns share a moment. */
  public boolean repeat(DatedTimes moments, List<Integer> others) {
    return repeat(
        row -> moments.label(column.texts().get(column.code(row))).orElse("" + row), others);
  }

  private boolean repeat(IntFunction<Object> time, List<Integer> others) {
    Set<List<Object>> seen = new HashSet<>();
    for (int row = 0; row < sample.rows(); row++) {
      if (column.code(row) >= 0) {
        List<Object> key = new ArrayList<>(List.of(time.apply(row)));
        for (int other : others) {
          key.add(sample.columns().get(other).code(row));
        }
        if (!seen.add(key)) {
          return true;
        }
      }
    }
    return false;
  }
}
