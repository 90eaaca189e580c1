package org.centreline.csv.asking;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.centreline.Matter;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.date.DateCells.Unit;
import org.centreline.csv.date.FiscalYear;
import org.centreline.csv.date.MonthNames;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.ColumnChoice;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.problem.Way;
import org.centreline.csv.role.TableRoles;

/**
 * Asks in which year January lies where the year beside a month is a financial one that goes by one
 * number, by its heading, or as December is followed by January of the same year.
 *
 * @param roles what the columns are
 * @param cells the year, and the month, quarter or week beside it
 * @param findings where the question goes
 */
public record YearsOfMonths(TableRoles roles, DateCells cells, FileFindings findings) {

  private static final String FIRST_DAY = "years of which it is known when they begin";
  private static final String FIRST_MONTH =
      "a month of which it is known whether 1 is April or January";
  private static final String BY_NAME =
      "write the months by their names, as in April, or in one column as in 2022-04";
  private static final String BY_PAIR = "write the years as in 2020/21, or days";
  private static final String BY_FORMAT =
      "say with "
          + Matter.DATE_FORMAT
          + " in which month the years start, or end; or write them as in 2020/21";
  private static final int MONTHS = 12;

  /** Whether the years are numbers alone; 2020/21 says both. */
  public boolean areOneNumber() {
    return roles.texts(roles.columns().get(cells.column())).stream()
        .allMatch(text -> text.matches("\\d{4}"));
  }

  /**
   * Ends the reading with a question where it is not known.
   *
   * @param heading of the years
   */
  public void ask(String heading) {
    DateCells.Part part = cells.parts().get(0);
    if (part.column() == cells.column() || !areOneNumber()) {
      return;
    }
    boolean months = part.unit() == Unit.MONTH;
    boolean named = FiscalYear.isHeading(heading);
    Turns turns = months ? turns(part.column()) : new Turns(0, 0, 0, Month.APRIL);
    boolean numbers =
        months
            && roles.texts(roles.columns().get(part.column())).stream()
                .allMatch(YearsOfMonths::isNumber);
    if (named && numbers && turns.within() == 0) {
      refuse(turns.row(), heading, FIRST_MONTH, BY_NAME, List.of());
    } else if (turns.across() == 0 && (named || turns.within() > 0)) {
      boolean known = months || part.unit() == Unit.QUARTER;
      List<Way> ways = known ? ways(turns.first(), year(turns.row())) : List.of();
      refuse(turns.row(), heading, FIRST_DAY, known ? BY_FORMAT : BY_PAIR, ways);
    }
  }

  private void refuse(int row, String heading, String expected, String fix, List<Way> ways) {
    String found = Shown.text(year(row) + " " + roles.cell(row, cells.parts().get(0).column()));
    Mismatch either = new Mismatch(expected, found, fix);
    DataException failure =
        findings.fatal(Code.AMBIGUOUS_DATES, new Place(roles.line(row), heading), either);
    throw new DataException(failure.problems(), ways);
  }

  private static List<Way> ways(Month first, String year) {
    List<Way> ways = new ArrayList<>();
    for (Month month : List.of(first, first.minus(1))) {
      boolean starts = month == first;
      String name = month.name().toLowerCase(Locale.ROOT);
      String format = (starts ? FiscalYear.STARTS : FiscalYear.ENDS) + name;
      String shows = year + (starts ? " begins" : " ends") + " in that month of the year";
      ways.add(new Way(List.of(new ColumnChoice(Matter.DATE_FORMAT, format)), shows));
    }
    return ways;
  }

  /**
   * How December and January follow one another in the file, in either direction.
   *
   * @param within how often in one year
   * @param across how often from a year to the next
   * @param row a January of the first kind, else the first row
   * @param first the month with which a year begins
   */
  private record Turns(int within, int across, int row, Month first) {}

  private Turns turns(int months) {
    int within = 0;
    int across = 0;
    int january = 0;
    Optional<Month> first = Optional.empty();
    List<Integer> rows = firstOfMonths(months);
    for (int i = 1; i < rows.size(); i++) {
      int row = rows.get(i);
      int step = month(row, months) - month(rows.get(i - 1), months);
      boolean same = year(rows.get(i - 1)).equals(year(row));
      if (StrictMath.abs(step) == MONTHS - 1) {
        within += same ? 1 : 0;
        across += same ? 0 : 1;
        january = january == 0 && same ? (step < 0 ? row : rows.get(i - 1)) : january;
      } else if (!same && StrictMath.abs(step) == 1 && first.isEmpty()) {
        first = Optional.of(Month.of(month(step > 0 ? row : rows.get(i - 1), months)));
      }
    }
    boolean turns = within > 0 && !isWhole(months);
    return new Turns(turns ? within : 0, across, january, first.orElse(Month.APRIL));
  }

  /** The first row of each month: wards one under another begin anew. */
  private List<Integer> firstOfMonths(int months) {
    Set<String> seen = new HashSet<>();
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < roles.rows(); row++) {
      if (month(row, months) > 0 && seen.add(year(row) + " " + month(row, months))) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Whether each month follows the one before in one year somewhere: no year turns within. */
  private boolean isWhole(int months) {
    Set<Integer> following = new HashSet<>();
    for (int row = 1; row < roles.rows(); row++) {
      int before = month(row - 1, months);
      int now = month(row, months);
      if (before > 0
          && now > 0
          && StrictMath.abs(now - before) == 1
          && year(row).equals(year(row - 1))) {
        following.add(Math.max(before, now));
      }
    }
    return following.size() == MONTHS - 1;
  }

  private String year(int row) {
    return roles.cell(row, cells.column());
  }

  /** The month of a row from 1 to 12; 0 where it is none. */
  private int month(int row, int column) {
    String cell = roles.cell(row, column);
    return MonthNames.number(cell).orElse(isNumber(cell) ? Integer.parseInt(cell) : 0);
  }

  private static boolean isNumber(String cell) {
    return cell.matches("0?[1-9]|1[0-2]");
  }
}
