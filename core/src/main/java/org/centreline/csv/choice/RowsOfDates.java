package org.centreline.csv.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.header.Header;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Findings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.problem.Way;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;

/**
 * Decides what becomes of several rows of one date where nothing was said about them.
 *
 * @param roles what the columns are
 * @param header their names
 * @param findings where a question goes
 */
record RowsOfDates(TableRoles roles, Header header, Findings findings) {

  private static final int MOST_LABELS = 6;

  Grouping of(Columns columns, Grouping asked, Candidate measure) {
    Optional<Integer> date = date(columns);
    boolean said =
        asked.combine().isPresent() || asked.every().isPresent() || asked.shape() != Shape.ANY;
    if (said || date.isEmpty() || !columns.where().isEmpty()) {
      return asked;
    }
    List<Integer> keys = new ArrayList<>(List.of(date.get()));
    columns.by().forEach(name -> keys.addAll(header.positions(name)));
    if (roles.areKeys(keys) || !roles.repeated().isEmpty()) {
      return asked;
    }
    List<ColumnRole> telling = telling(keys);
    boolean clock =
        !telling.isEmpty() && telling.stream().allMatch(c -> c.role() == Role.TIME_OF_DAY);
    if (!telling.isEmpty() && !clock) {
      throw question(telling, measure);
    }
    boolean counted = measure.over().isEmpty() && measure.value().role().isAdditive();
    return counted
        ? new Grouping(asked.every(), Optional.of(Combine.SUM), asked.shape(), asked.checks())
        : asked;
  }

  private Optional<Integer> date(Columns columns) {
    if (columns.order().isPresent()) {
      return Optional.empty();
    }
    List<Integer> named = columns.date().map(header::positions).orElse(List.of());
    List<ColumnRole> dates = roles.of(Role.DATE);
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    return dates.size() == 1 ? Optional.of(dates.get(0).position()) : Optional.empty();
  }

  /** The column, or the two, by which all rows of a date differ; none where nothing does. */
  private List<ColumnRole> telling(List<Integer> keys) {
    List<ColumnRole> labels = new ArrayList<>();
    for (ColumnRole column : roles.columns()) {
      boolean label = column.role().isLabel() || column.role() == Role.TIME_OF_DAY;
      if (label && !keys.contains(column.position()) && roles.different(column) > 1) {
        labels.add(column);
      }
    }
    List<ColumnRole> few = labels.subList(0, Math.min(MOST_LABELS, labels.size()));
    for (ColumnRole label : few) {
      if (tell(keys, List.of(label))) {
        return List.of(label);
      }
    }
    for (int i = 0; i < few.size(); i++) {
      for (int k = i + 1; k < few.size(); k++) {
        if (tell(keys, List.of(few.get(i), few.get(k)))) {
          return List.of(few.get(i), few.get(k));
        }
      }
    }
    return List.of();
  }

  private boolean tell(List<Integer> keys, List<ColumnRole> labels) {
    List<Integer> all = new ArrayList<>(keys);
    labels.forEach(label -> all.add(label.position()));
    return roles.areKeys(all);
  }

  private DataException question(List<ColumnRole> telling, Candidate measure) {
    List<ColumnChoice> by = new ArrayList<>();
    telling.forEach(column -> by.add(new ColumnChoice(Matter.BY, column.name())));
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(by, "a chart of each"));
    boolean added = measure.over().isPresent() || measure.value().role().isAdditive();
    if (added) {
      ways.add(new Way(List.of(new ColumnChoice(Matter.COMBINE, "sum")), "all of them together"));
    } else {
      ways.add(new Way(List.of(new ColumnChoice(Matter.COMBINE, "mean")), "the mean of each date"));
    }
    String names = String.join("' and '", telling.stream().map(c -> Shown.text(c.name())).toList());
    Mismatch several =
        new Mismatch(
            "one row for each date",
            "several, told apart by '" + names + "'",
            "add " + said(ways.get(0)) + " or " + said(ways.get(1)));
    DataException failure = findings.fatal(Code.DUPLICATE_DATE, Place.line(header.line()), several);
    return DataException.withWays(failure.problems(), ways);
  }

  private static String said(Way way) {
    return String.join(
        " ",
        way.arguments().stream().map(a -> a.matter() + " " + Shown.argument(a.column())).toList());
  }
}
