package org.centreline.csv.asking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centreline.csv.date.DateCells;
import org.centreline.csv.header.Header;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.role.ColumnRole;
import org.centreline.csv.role.Role;
import org.centreline.csv.role.TableRoles;

/**
 * Refuses a table whose merged cells left a name in the first row of each block only: the rows
 * below would be taken for rows of no site, or of all together.
 *
 * @param roles what the columns are
 * @param header their names
 * @param findings where it is told
 */
public record MergedCells(TableRoles roles, Header header, FileFindings findings) {

  private static final int FEWEST_ROWS = 6;

  /** Three rows a block and more. */
  private static final int BLOCK = 3;

  private static final int LISTED = 3;

  /** Ends the reading where some column names blocks in which each date stands once. */
  public void refuse(Optional<DateCells> date) {
    if (date.isEmpty() || roles.rows() < FEWEST_ROWS) {
      return;
    }
    List<Integer> keys = new ArrayList<>(List.of(date.get().column()));
    date.get().parts().forEach(part -> keys.add(part.column()));
    int[] alike = roles.firstAlike(keys);
    for (ColumnRole column : roles.columns()) {
      boolean said = column.evidence().startsWith("its heading");
      boolean words = column.role().isLabel() || column.role() == Role.NOTE && !said;
      if (words && !date.get().hold(column.position())) {
        List<Integer> starts = starts(column);
        if (areBlocks(starts, alike)) {
          refuse(column, starts);
        }
      }
    }
  }

  /** The rows in which the column says something. */
  private List<Integer> starts(ColumnRole column) {
    List<Integer> starts = new ArrayList<>();
    for (int row = 0; row < roles.rows(); row++) {
      if (!roles.cell(row, column.position()).isEmpty()) {
        starts.add(row);
      }
    }
    return starts;
  }

  /** Dates come again in another block, and never in the same. */
  private boolean areBlocks(List<Integer> starts, int[] alike) {
    boolean few = starts.size() > 1 && BLOCK * starts.size() <= alike.length;
    if (!few || starts.get(0) != 0) {
      return false;
    }
    boolean again = false;
    Set<Integer> block = new HashSet<>();
    for (int row = 0; row < alike.length; row++) {
      if (starts.contains(row)) {
        block.clear();
      }
      if (alike[row] < 0 || !block.add(alike[row])) {
        return false;
      }
      again |= alike[row] != row;
    }
    return again;
  }

  private void refuse(ColumnRole column, List<Integer> starts) {
    List<String> fills = new ArrayList<>();
    for (int i = 0; i < Math.min(LISTED, starts.size()); i++) {
      int last = i + 1 < starts.size() ? starts.get(i + 1) - 1 : roles.rows() - 1;
      if (last > starts.get(i)) {
        fills.add(
            "'"
                + Shown.text(roles.cell(starts.get(i), column.position()))
                + "' on lines "
                + roles.line(starts.get(i) + 1)
                + " to "
                + roles.line(last));
      }
    }
    String more = starts.size() > LISTED ? " and so on" : "";
    Mismatch merged =
        new Mismatch(
            "a name in every row, not in the first of each block only",
            "nothing in " + (roles.rows() - starts.size()) + " of " + roles.rows() + " rows",
            "fill the name down in the file: "
                + String.join(", ", fills)
                + more
                + "; in a spreadsheet unmerge the cells, select the blank ones, and let each take"
                + " the cell above");
    Place place = new Place(roles.line(starts.get(0) + 1), column.name());
    throw findings.fatal(Code.MERGED_CELLS, place, merged);
  }
}
