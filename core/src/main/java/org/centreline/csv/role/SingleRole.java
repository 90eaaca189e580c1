package org.centreline.csv.role;

import org.centreline.csv.date.DateCells;
import org.centreline.csv.date.DateShape;
import org.centreline.csv.date.MonthNames;

/** Tells what a column is by itself, before its neighbours are asked. */
final class SingleRole {

  private SingleRole() {}

  static ColumnRole of(ColumnSample column, int position) {
    HeadingVocabulary words = HeadingVocabulary.standard();
    String name = column.name();
    if (column.filled() == 0) {
      return new ColumnRole(name, position, Role.EMPTY, "no cell holds anything");
    }
    if (column.profile().isDates() || areYearsAnd(column)) {
      return new ColumnRole(name, position, dated(column), "its cells are dates");
    }
    boolean hours = words.in(column.heading(), "time").isPresent();
    if (column.isDurations()) {
      boolean clock = hours && words.in(column.heading(), "measured-time").isEmpty();
      return clock
          ? new ColumnRole(name, position, Role.TIME_OF_DAY, "its cells are times of day")
          : new ColumnRole(name, position, Role.MEASUREMENT, "its cells are lengths of time");
    }
    boolean clock = words.isAll(column.heading(), "time") && column.isWhole();
    if (clock && column.most() <= 24 && repeats(column)) {
      return new ColumnRole(name, position, Role.TIME_OF_DAY, "its numbers are hours of the day");
    }
    boolean part = words.isAll(column.heading(), "part");
    boolean named = part || words.in(column.heading(), "date").isPresent();
    if (part && isPart(column) || named && MonthNames.are(column.texts())) {
      return new ColumnRole(
          name, position, Role.PART_OF_DATE, "its cells are months or weeks of a year");
    }
    CodedAnswers codes = CodedAnswers.of(column);
    if (codes.areCodes()) {
      return codes.answers().isPresent()
          ? new ColumnRole(name, position, Role.ANSWER, "its heading tells the codes of yes and no")
          : new ColumnRole(name, position, Role.GROUP, "its heading tells what its numbers mean");
    }
    return column.isNumeric()
        ? new NumberRoles(column, position).role()
        : new TextRoles(column).role(position);
  }

  private static boolean areYearsAnd(ColumnSample column) {
    return DateRoles.yearsAnd(column.heading(), column.texts()).isPresent();
  }

  private static Role dated(ColumnSample column) {
    boolean years =
        column.isNumeric()
            || column.profile().shape().filter(s -> s == DateShape.FINANCIAL_YEAR).isPresent();
    boolean said = HeadingVocabulary.standard().in(column.heading(), "year").isPresent();
    return said && years && !areYearsAnd(column) ? Role.YEAR : Role.DATE;
  }

  /** Such as 1 to 12, or Q1 to Q4. */
  private static boolean isPart(ColumnSample column) {
    boolean quarters = column.different() <= 4 && DateCells.areQuarters(column.texts());
    return column.isWhole() && column.most() <= 53 || quarters;
  }

  private static boolean repeats(ColumnSample column) {
    return 2 * column.different() <= column.filled();
  }
}
