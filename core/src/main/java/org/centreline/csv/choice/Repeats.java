package org.centreline.csv.choice;

import java.util.List;
import org.centreline.csv.role.TableRoles;

/**
 * Dates that several rows of a group have.
 *
 * @param column the position of the dates
 * @param first the first row with such a date, from 0; -1 where there is none
 * @param second the row that has it again
 * @param dates how many different dates there are, a group
 * @param repeated how many of them more than one row has
 */
record Repeats(int column, int first, int second, int dates, int repeated) {

  /**
   * Looks at the rows.
   *
   * @param keys the positions of the dates, and of what groups are told by
   */
  static Repeats of(TableRoles roles, List<Integer> keys) {
    int[] alike = roles.firstAlike(keys);
    boolean[] again = new boolean[alike.length];
    int first = -1;
    int second = -1;
    int dates = 0;
    int repeated = 0;
    for (int row = 0; row < alike.length; row++) {
      dates += alike[row] == row ? 1 : 0;
      if (alike[row] >= 0 && alike[row] != row) {
        repeated += again[alike[row]] ? 0 : 1;
        again[alike[row]] = true;
        first = second < 0 ? alike[row] : first;
        second = second < 0 ? row : second;
      }
    }
    return new Repeats(keys.get(0), first, second, dates, repeated);
  }

  /** Whether most dates have several rows; one or two of them are mistakes of the file. */
  boolean isUsual() {
    return 2 * repeated > dates;
  }
}
