package org.centreline.csv;

import java.util.List;

/**
 * Where the data came from.
 *
 * @param file the name as given
 * @param sha256 of the bytes as they came, in lower-case hexadecimal
 * @param rows the rows below the header that hold anything
 * @param rowsUsed those of them that went into a measure, missing values included
 * @param notices what was assumed, left out or made up
 */
public record Source(String file, String sha256, int rows, int rowsUsed, List<Notice> notices) {

  public Source {
    notices = List.copyOf(notices);
    if (rowsUsed > rows) {
      throw new IllegalArgumentException(file + ": " + rowsUsed + " rows used of " + rows);
    }
  }

  /** The same under another name. */
  public Source named(String name) {
    return new Source(name, sha256, rows, rowsUsed, notices);
  }
}
