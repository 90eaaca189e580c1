package org.centreline.csv.asking;

import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.csv.date.DateColumn;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.problem.Way;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;

/**
 * Asks what a column beside years is, such as {@code period}, whose heading speaks of time: added
 * up by year, its rows would be one point a year.
 *
 * @param roles what the columns are
 * @param findings where the question goes
 */
public record PartsOfYears(TableRoles roles, FileFindings findings) {

  private static final int MONTHS = 12;

  /**
   * Ends the reading with a question where there is such a column.
   *
   * @param years the column of the dates
   * @param row one whose year an earlier row has
   * @param used the columns that are used for something else
   * @param combine what would make one value of the rows of a year
   */
  public void ask(ColumnRole years, int row, List<Integer> used, String combine) {
    boolean yearly =
        new DateColumn(roles.texts(years), Optional.empty())
            .shape()
            .filter(shape -> shape.months() == MONTHS)
            .isPresent();
    Optional<ColumnRole> part =
        roles.columns().stream()
            .filter(column -> yearly && !used.contains(column.position()))
            .filter(column -> column.role() != Role.DATE && roles.different(column) > 1)
            .filter(column -> roles.days(column.position()).areNamedAsTimes())
            .findFirst();
    if (part.isEmpty()) {
      return;
    }
    String name = part.get().name();
    Mismatch several =
        new Mismatch(
            "one row for each year, or beside it a month, a week from 1 to 53 or a quarter",
            Shown.text(name) + " " + roles.cell(row, part.get().position()),
            "name the column month, week or quarter if it is that, or write whole dates; else add "
                + Matter.ORDER
                + " "
                + Shown.argument(name)
                + ", or "
                + Matter.COMBINE
                + " "
                + combine
                + " for one point a year");
    DataException failure =
        findings.fatal(Code.DUPLICATE_DATE, new Place(roles.line(row), years.name()), several);
    throw new DataException(
        failure.problems(),
        List.of(
            new Way(List.of(new ColumnChoice(Matter.ORDER, name)), "in the order of the file"),
            new Way(List.of(new ColumnChoice(Matter.COMBINE, combine)), "one point a year")));
  }
}
