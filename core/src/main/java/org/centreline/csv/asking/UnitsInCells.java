package org.centreline.csv.asking;

import org.centreline.csv.header.Header;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Columns;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.TableRoles;

/**
 * Says what to do with cells such as {@code 40 min}, where no column holds plain numbers. The unit
 * is not passed over: the next cell may have another.
 *
 * @param roles what the columns are
 * @param header their names
 * @param findings where it is told
 */
public record UnitsInCells(TableRoles roles, Header header, FileFindings findings) {

  /** Ends the reading where a column that nobody named holds numbers with units. */
  public void refuse(Columns asked) {
    if (asked.value().isPresent() || !asked.by().isEmpty()) {
      return;
    }
    for (ColumnRole column : roles.columns()) {
      long all = roles.texts(column).size();
      long units = roles.texts(column).stream().filter(UnitsInCells::hasUnit).count();
      if (all > 2 && 2 * units > all) {
        String first =
            roles.texts(column).stream().filter(UnitsInCells::hasUnit).findFirst().orElseThrow();
        Mismatch mixed =
            new Mismatch(
                "numbers alone in the cells",
                first,
                "write the unit into the heading, such as "
                    + Shown.argument(column.name() + " (" + unit(first) + ")")
                    + ", and the numbers alone into the cells");
        throw findings.fatal(Code.CHOOSE_COLUMN, new Place(header.line(), column.name()), mixed);
      }
    }
  }

  /** A number, a space or none, and one word of letters. */
  private static boolean hasUnit(String text) {
    String unit = unit(text);
    return unit.length() < text.length()
        && !unit.isEmpty()
        && unit.length() <= 8
        && unit.chars().allMatch(Character::isLetter);
  }

  private static String unit(String text) {
    int at = 0;
    while (at < text.length() && "0123456789.,".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(at).strip();
  }
}
