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
record UndatedQuestion(TableRoles roles, Header header, Findings findings) {

  /** Ends the reading with a question where no column orders the rows, and one names them. */
  void ask(Candidate measure, Columns columns) {
    Optional<ColumnRole> names = names();
    boolean said = !columns.by().isEmpty() || !columns.where().isEmpty();
    boolean between =
        measure.value().role() == Role.TIME_BETWEEN || measure.value().role() == Role.CASES_BETWEEN;
    if (names.isEmpty() || said || between) {
      return;
    }
    Way way = way(measure, names.get());
    Mismatch none =
        new Mismatch(
            "rows that follow one another in time",
            "a row for each '" + Shown.text(names.get().name()) + "', and no dates",
            "see "
                + way.verb().orElseThrow()
                + ", or name what orders the rows with "
                + Matter.ORDER);
    DataException failure = findings.fatal(Code.NO_DATES, Place.line(header.line()), none);
    throw new DataException(
        failure.problems(),
        List.of(
            way,
            new Way(
                List.of(new ColumnChoice(Matter.ORDER, names.get().name())),
                "in the order of the file")));
  }

  /** The column that names the rows, where none puts them in order. */
  Optional<ColumnRole> names() {
    boolean ordered =
        roles.columns().stream()
            .anyMatch(
                c ->
                    c.role() == Role.DATE
                        || c.role() == Role.PART_OF_DATE
                        || c.role() == Role.TIME_OF_DAY
                        || c.role() == Role.ID);
    return roles.columns().stream()
        .filter(c -> c.role() == Role.CATEGORY || c.role() == Role.GROUP && roles.isNamed(c))
        .filter(c -> !ordered && roles.areKeys(List.of(c.position())) && roles.different(c) > 1)
        .findFirst();
  }

  /** The verb that shows rows with names. */
  static Way way(Candidate measure, ColumnRole names) {
    List<ColumnChoice> arguments = new ArrayList<>();
    String value = measure.value().name();
    if (names.role() == Role.CATEGORY || measure.over().isEmpty()) {
      arguments.add(new ColumnChoice(Matter.CATEGORY, names.name()));
      arguments.add(new ColumnChoice(Matter.COUNT, value));
      return new Way(Optional.of("pareto"), arguments, "the greatest first");
    }
    arguments.add(new ColumnChoice(Matter.BY, names.name()));
    arguments.add(new ColumnChoice(Matter.VALUE, value));
    arguments.add(new ColumnChoice(Matter.DENOMINATOR, measure.over().get().name()));
    arguments.add(new ColumnChoice(Matter.FUNNEL, ""));
    return new Way(Optional.of("compare"), arguments, "a funnel of them");
  }
}
