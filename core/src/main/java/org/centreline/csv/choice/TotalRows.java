package org.centreline.csv.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.header.Header;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.TableRoles;

/**
 * Leaves out totals among rows that are made one number with their parts.
 *
 * @param roles what the columns are
 * @param header their names
 */
record TotalRows(TableRoles roles, Header header) {

  /** The positions of a measure: its count, and what it is out of. */
  static List<Integer> numbers(Candidate measure) {
    List<Integer> numbers = new ArrayList<>(List.of(measure.value().position()));
    measure.over().ifPresent(over -> numbers.add(over.position()));
    return numbers;
  }

  /** The rows that are not read: those that are there already, and totals. */
  LeftOut leftOut(Columns columns, Grouping gathered, Candidate measure) {
    Set<Integer> repeated = roles.repeated();
    Optional<DateCells> date = DatePlaces.of(columns, roles, header);
    if (date.isEmpty()) {
      return ordered(columns, measure);
    }
    Set<String> between =
        date.get().areJoined()
            ? Set.of()
            : roles.totals(roles.columns().get(date.get().column())).between(numbers(measure));
    if (!between.isEmpty()) {
      return new LeftOut(repeated, date.get().column(), between);
    }
    List<Integer> keys = new ArrayList<>(List.of(date.get().column()));
    date.get().parts().forEach(part -> keys.add(part.column()));
    columns.by().forEach(name -> keys.addAll(header.positions(name)));
    boolean together =
        gathered.combine().isPresent()
            || gathered.every().isPresent()
            || measure.over().isPresent();
    if (!together || roles.areKeys(keys) || !repeated.isEmpty()) {
      return LeftOut.of(repeated);
    }
    List<ColumnRole> telling = new Telling(roles).apart(keys);
    return telling.size() == 1 && telling.get(0).role().isLabel()
        ? named(telling.get(0), roles.firstAlike(keys), measure)
        : LeftOut.of(repeated);
  }

  /** A total among the sites by which rows are put in order is no further one of them. */
  private LeftOut ordered(Columns columns, Candidate measure) {
    Optional<ColumnRole> names =
        columns.order().flatMap(roles::named).filter(column -> column.role().isLabel());
    if (columns.order().isEmpty() && columns.by().isEmpty()) {
      return numbered(columns, measure);
    }
    return names.isPresent() && columns.by().isEmpty() && roles.repeated().isEmpty()
        ? named(names.get(), new int[roles.rows()], measure)
        : LeftOut.of(roles.repeated());
  }

  /** Rows without dates are named by the first column that holds no numbers of theirs. */
  private LeftOut numbered(Columns columns, Candidate measure) {
    List<Integer> numbers = numbers(measure);
    columns.target().ifPresent(target -> numbers.addAll(header.positions(target)));
    for (ColumnRole column : roles.columns()) {
      if (!numbers.contains(column.position())) {
        Set<String> totals = roles.totals(column).atTheEnds(numbers(measure));
        return new LeftOut(roles.repeated(), column.position(), totals);
      }
    }
    return LeftOut.of(roles.repeated());
  }

  private LeftOut named(ColumnRole names, int[] alike, Candidate measure) {
    return new LeftOut(
        roles.repeated(), names.position(), roles.totals(names).of(alike, numbers(measure)));
  }
}
