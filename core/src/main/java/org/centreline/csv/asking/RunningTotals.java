package org.centreline.csv.asking;

import java.util.ArrayList;
import java.util.List;
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
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;

/**
 * Asks where the only numbers of a table are running totals, which no limits suit: each holds all
 * the ones before it.
 *
 * @param roles what the columns are
 * @param header their names
 * @param findings where the question goes
 */
public record RunningTotals(TableRoles roles, Header header, FileFindings findings) {

  /** Ends the reading with the question, where nothing else was named or found. */
  public void ask(Columns asked) {
    List<ColumnRole> running = new ArrayList<>(roles.of(Role.CUMULATIVE));
    running.removeIf(column -> asked.by().contains(column.name()));
    if (running.isEmpty() || asked.value().isPresent()) {
      return;
    }
    ColumnRole first = running.get(0);
    String name = Shown.argument(first.name());
    Mismatch totals =
        new Mismatch(
            "numbers of each period",
            "running totals (" + first.evidence() + ")",
            "write what each period adds into a column of its own, or add "
                + Matter.VALUE
                + " "
                + name
                + " to chart the running total as it stands");
    Place place = new Place(header.line(), first.name());
    DataException failure = findings.fatal(Code.CHOOSE_COLUMN, place, totals);
    throw new DataException(
        failure.problems(),
        List.of(
            new Way(
                List.of(new ColumnChoice(Matter.VALUE, first.name())),
                "the running total, without meaning for limits")));
  }
}
