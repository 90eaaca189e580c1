package org.centreline.csv.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.centreline.csv.problem.Notice;
import org.centreline.csv.problem.Skipped;

/**
 * Where the data came from. Every row is accounted for: it was used, or left out with a reason.
 *
 * @param file the name as given
 * @param sha256 of the bytes as they came, in lower-case hexadecimal
 * @param rows the rows below the header that hold anything
 * @param rowsUsed those of them that went into a measure, missing values included
 * @param notices what was assumed, left out or made up
 * @param dialect how the text is written
 * @param skipped the other rows, one entry a reason
 */
public record Source(
    String file,
    String sha256,
    int rows,
    int rowsUsed,
    List<Notice> notices,
    Dialect dialect,
    List<Skipped> skipped) {

  public Source {
    notices = List.copyOf(notices);
    Objects.requireNonNull(dialect, "dialect");
    skipped = List.copyOf(skipped);
    int left = 0;
    for (Skipped reason : skipped) {
      left += reason.count();
    }
    if (rowsUsed + left != rows) {
      throw new IllegalArgumentException(
          file + ": " + rowsUsed + " rows used and " + left + " left out of " + rows);
    }
  }

  /** The same under another name. */
  public Source named(String name) {
    return new Source(name, sha256, rows, rowsUsed, notices, dialect, skipped);
  }

  /** The same where nothing is told of the rows, as small numbers are hidden. */
  public Source silent() {
    return new Source(file, "", 0, 0, List.of(), dialect, List.of());
  }

  /** Whether nothing is told of the rows. */
  public boolean isSilent() {
    return sha256.isEmpty() && rows == 0;
  }

  /** The same with a notice more. */
  public Source noting(Notice notice) {
    List<Notice> all = new ArrayList<>(notices);
    all.add(notice);
    return new Source(file, sha256, rows, rowsUsed, all, dialect, skipped);
  }

  /** The same without its notices. */
  public Source quiet() {
    return new Source(file, sha256, rows, rowsUsed, List.of(), dialect, skipped);
  }
}
