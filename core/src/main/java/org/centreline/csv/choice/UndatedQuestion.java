package org.centreline.csv.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.centreline.Matter;
import org.centreline.csv.header.Header;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.problem.Way;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;

/**
 * Asks where rows are sites or categories rather than times: a chart in time of them would mean
 * nothing.
 *
 * @param roles what the columns are
 * @param header their names
 * @param findings where the question goes
 */
record UndatedQuestion(TableRoles roles, Header header, FileFindings findings) {

  /** Ends the reading with a question where no column orders the rows, and one names them. */
  void ask(Candidate measure, Columns columns) {
    Optional<Sites> sites = Sites.of(roles);
    boolean said = !columns.by().isEmpty() || !columns.where().isEmpty();
    boolean between =
        measure.value().role() == Role.TIME_BETWEEN || measure.value().role() == Role.CASES_BETWEEN;
    if (sites.isEmpty() || said || between) {
      return;
    }
    String names = sites.get().names().name();
    Way way = way(measure, sites.get());
    Mismatch none =
        new Mismatch(
            "rows that follow one another in time",
            "a row for each '" + Shown.text(names) + "'" + kind(sites.get()) + ", and no dates",
            "see "
                + way.verb().orElseThrow()
                + ", or name what orders the rows with "
                + Matter.ORDER);
    DataException failure = findings.fatal(Code.NO_DATES, Place.line(header.line()), none);
    throw new DataException(
        failure.problems(),
        List.of(
            way,
            new Way(List.of(new ColumnChoice(Matter.ORDER, names)), "in the order of the file")));
  }

  private static String kind(Sites sites) {
    return sites.where().stream()
        .map(filter -> " and '" + Shown.text(filter.column()) + "'")
        .collect(Collectors.joining());
  }

  /** The verb that shows rows with names. */
  static Way way(Candidate measure, Sites sites) {
    ColumnRole names = sites.names();
    List<ColumnChoice> arguments = new ArrayList<>();
    String value = measure.value().name();
    boolean pareto = names.role() == Role.CATEGORY || measure.over().isEmpty();
    if (pareto) {
      arguments.add(new ColumnChoice(Matter.CATEGORY, names.name()));
      arguments.add(new ColumnChoice(Matter.COUNT, value));
    } else {
      arguments.add(new ColumnChoice(Matter.BY, names.name()));
      arguments.add(new ColumnChoice(Matter.VALUE, value));
      arguments.add(new ColumnChoice(Matter.DENOMINATOR, measure.over().get().name()));
      arguments.add(new ColumnChoice(Matter.FUNNEL, ""));
    }
    for (Filter one : sites.where()) {
      arguments.add(new ColumnChoice(Matter.WHERE, one.column() + "=" + one.value()));
    }
    return pareto
        ? new Way(Optional.of("pareto"), arguments, "the greatest first")
        : new Way(Optional.of("compare"), arguments, "a funnel of them");
  }
}
