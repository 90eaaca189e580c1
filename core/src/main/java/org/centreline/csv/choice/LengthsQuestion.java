package org.centreline.csv.choice;

import java.util.List;
import org.centreline.Matter;
import org.centreline.csv.header.Header;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Findings;
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
record LengthsQuestion(TableRoles roles, Header header, Findings findings) {

  void ask(ColumnRole value) {
    if (!roles.areAmbiguousLengths(value)) {
      return;
    }
    Mismatch either =
        new Mismatch(
            "lengths of time of which the heading tells the units",
            "cells such as 7:25",
            "add "
                + Matter.DURATIONS
                + " mm:ss for minutes and seconds, or "
                + Matter.DURATIONS
                + " hh:mm for hours and minutes");
    DataException failure =
        findings.fatal(Code.AMBIGUOUS_LENGTH, new Place(header.line(), value.name()), either);
    throw DataException.withWays(
        failure.problems(),
        List.of(
            new Way(
                List.of(new ColumnChoice(Matter.DURATIONS, "mm:ss")), "7 minutes and 25 seconds"),
            new Way(
                List.of(new ColumnChoice(Matter.DURATIONS, "hh:mm")), "7 hours and 25 minutes")));
  }
}
