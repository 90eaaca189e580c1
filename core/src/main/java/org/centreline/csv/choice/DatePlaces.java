package org.centreline.csv.choice;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.header.Header;
import org.centreline.csv.request.Columns;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;

/** Where the dates of a table stand, so far as it can be told. */
final class DatePlaces {

  private DatePlaces() {}

  /** In the column that was named, else where they are found; a year with the parts beside it. */
  static Optional<DateCells> of(Columns columns, TableRoles roles, Header header) {
    if (columns.order().isPresent()) {
      return Optional.empty();
    }
    List<Integer> named = columns.date().map(header::positions).orElse(List.of());
    boolean whole = named.size() == 1 && roles.columns().get(named.get(0)).role() != Role.YEAR;
    return whole ? Optional.of(roles.days(named.get(0)).place()) : roles.dateCells();
  }

  /** The same where it takes more than a column of dates. */
  static Optional<DateCells> joined(Columns columns, TableRoles roles, Header header) {
    return of(columns, roles, header)
        .filter(DateCells::areJoined)
        .or(() -> roles.dateCells().filter(DateCells::areJoined));
  }
}
