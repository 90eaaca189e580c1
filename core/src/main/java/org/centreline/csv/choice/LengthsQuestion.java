package org.centreline.csv.choice;

import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.header.Header;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Way;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.TableRoles;

/**
 * Asks whether 7:25 is minutes and seconds or hours and minutes, where no heading tells.
 *
 * @param roles what the columns are
 * @param header their names
 * @param findings where the question goes
 */
record LengthsQuestion(TableRoles roles, Header header, FileFindings findings) {

  void ask(ColumnRole value) {
    Optional<String> example = roles.ambiguousLength(value);
    if (example.isEmpty()) {
      return;
    }
    Mismatch either =
        new Mismatch(
            "lengths of time of which the heading tells the units",
            example.get(),
            "add "
                + Matter.DURATIONS
                + " mm:ss for minutes and seconds, or "
                + Matter.DURATIONS
                + " hh:mm for hours and minutes");
    DataException failure =
        findings.fatal(Code.AMBIGUOUS_LENGTH, new Place(header.line(), value.name()), either);
    throw new DataException(
        failure.problems(),
        List.of(
            new Way(
                List.of(new ColumnChoice(Matter.DURATIONS, "mm:ss")),
                "minutes and seconds, shown as minutes"),
            new Way(
                List.of(new ColumnChoice(Matter.DURATIONS, "hh:mm")),
                "hours and minutes, shown as hours")));
  }
}
