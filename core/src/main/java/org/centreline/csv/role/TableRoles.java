package org.centreline.csv.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.header.Table;
import org.centreline.csv.personal.Identity;
import org.centreline.csv.personal.PersonalColumns;
import org.centreline.csv.request.ReadingOptions;

/**
 * What the columns of a table are, and how they hang together.
 *
 * @param columns one a column, left to right
 * @param quotients columns that are worked out of two others
 * @param sums columns that add others up
 */
public record TableRoles(List<ColumnRole> columns, List<Quotient> quotients, List<Sum> sums) {

  public TableRoles {
    columns = List.copyOf(columns);
    quotients = List.copyOf(quotients);
    sums = List.copyOf(sums);
  }

  /** Looks at the headings and the first rows of a table. */
  public static TableRoles of(Table table, ReadingOptions options) {
    return of(TableSample.of(table, options), PersonalColumns.of(table));
  }

  private static TableRoles of(TableSample sample, List<Optional<Identity>> people) {
    List<ColumnRole> alone = new ArrayList<>();
    for (int i = 0; i < sample.columns().size(); i++) {
      ColumnRole role = alone(sample.columns().get(i), i);
      boolean hidden = people.get(i).isPresent() && role.role() != Role.ID;
      alone.add(hidden ? role.as(Role.PERSONAL, "it may identify people") : role);
    }
    Relations relations = new Relations(sample);
    List<Quotient> quotients = relations.quotients(alone);
    List<Sum> sums = relations.sums();
    List<ColumnRole> roles = new RoleRevision(sample, relations).of(alone, quotients, sums);
    return new TableRoles(roles, quotients, sums);
  }

  private static ColumnRole alone(ColumnSample column, int position) {
    HeadingVocabulary words = HeadingVocabulary.standard();
    String name = column.name();
    if (column.filled() == 0) {
      return new ColumnRole(name, position, Role.EMPTY, "no cell holds anything");
    }
    if (column.profile().isDates()) {
      boolean year = words.in(column.heading(), "year").isPresent() && column.isNumeric();
      return new ColumnRole(
          name, position, year ? Role.YEAR : Role.DATE, "its cells are dates");
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
    if (part && (column.isWhole() && column.most() <= 53 || Months.are(column.texts()))) {
      return new ColumnRole(
          name, position, Role.PART_OF_DATE, "its cells are months or weeks of a year");
    }
    return column.isNumeric()
        ? new NumberRoles(column, position).role()
        : new TextRoles(column).role(position);
  }

  private static boolean repeats(ColumnSample column) {
    return 2 * column.different() <= column.filled();
  }

  /** What the column of a name was taken for. */
  public Optional<ColumnRole> named(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** The columns of a role, left to right. */
  public List<ColumnRole> of(Role role) {
    return columns.stream().filter(column -> column.role() == role).toList();
  }
}
