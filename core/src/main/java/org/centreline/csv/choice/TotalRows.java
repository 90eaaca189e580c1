package org.centreline.csv.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

  /** Such as wards, sexes and ages; of more nothing is known. */
  private static final int MOST_COLUMNS = 3;

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
      return LeftOut.of(repeated, date.get().column(), between);
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
    List<ColumnRole> telling = new Telling(roles).apart(keys, MOST_COLUMNS);
    return new LeftOut(repeated, totals(telling, keys, measure));
  }

  /**
   * The names of totals in each of the columns that tell rows of a date apart, such as all wards
   * and both sexes: a row is a total where parts of it stand beside it that are alike in all else.
   */
  private Map<Integer, Set<String>> totals(
      List<ColumnRole> telling, List<Integer> keys, Candidate measure) {
    Map<Integer, Set<String>> totals = new TreeMap<>();
    int before = -1;
    while (before < totals.size()) {
      before = totals.size();
      for (ColumnRole names : telling) {
        if (names.role().isLabel() && !totals.containsKey(names.position())) {
          int[] alike = beside(names, telling, keys, totals);
          Set<String> found = roles.totals(names).of(alike, numbers(measure));
          if (!found.isEmpty() && (telling.size() == 1 || haveParts(names, alike, found))) {
            totals.put(names.position(), found);
          }
        }
      }
    }
    return totals;
  }

  /** For each row the first that is alike in all but the names; -1 where it is left out. */
  private int[] beside(
      ColumnRole names,
      List<ColumnRole> telling,
      List<Integer> keys,
      Map<Integer, Set<String>> totals) {
    List<Integer> others = new ArrayList<>(keys);
    telling.stream().filter(one -> one != names).forEach(one -> others.add(one.position()));
    int[] alike = roles.firstAlike(others);
    totals.forEach(
        (column, left) -> {
          for (int row = 0; row < alike.length; row++) {
            alike[row] = left.contains(roles.cell(row, column)) ? -1 : alike[row];
          }
        });
    return alike;
  }

  /**
   * Whether four of five totals stand beside parts of theirs: others are all there is of a site.
   */
  private boolean haveParts(ColumnRole names, int[] alike, Set<String> totals) {
    Set<Integer> withParts = new HashSet<>();
    for (int row = 0; row < alike.length; row++) {
      if (!totals.contains(roles.cell(row, names.position()))) {
        withParts.add(alike[row]);
      }
    }
    int all = 0;
    int beside = 0;
    for (int row = 0; row < alike.length; row++) {
      if (alike[row] >= 0 && totals.contains(roles.cell(row, names.position()))) {
        all++;
        beside += withParts.contains(alike[row]) ? 1 : 0;
      }
    }
    return 5 * beside >= 4 * all;
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
        return LeftOut.of(roles.repeated(), column.position(), totals);
      }
    }
    return LeftOut.of(roles.repeated());
  }

  private LeftOut named(ColumnRole names, int[] alike, Candidate measure) {
    return LeftOut.of(
        roles.repeated(), names.position(), roles.totals(names).of(alike, numbers(measure)));
  }
}
