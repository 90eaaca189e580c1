package org.centreline.csv.header;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.text.Row;

/**
 * Whether the cells of a row stand under the names they belong to.
 *
 * @param header the names
 * @param delimiter what stands between two cells
 * @param numbers the positions of the columns that are read as numbers
 */
public record RowShape(Header header, char delimiter, Set<Integer> numbers) {

  private static final Pattern THOUSANDS = Pattern.compile("[^0-9]*[1-9][0-9]{0,2}");

  private static final Pattern NUMBER = Pattern.compile("[^0-9]*[0-9]+");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+([.,][0-9]+)?%?");

  private static final Pattern REST = Pattern.compile("[0-9]{3}([.][0-9]+)?");

  private static final String QUOTE = "put quotation marks around cells that hold the delimiter";

  public RowShape {
    numbers = Set.copyOf(numbers);
  }

  /** Whether a column without a name stands right of a number, which may have been cut in two. */
  public boolean hasGaps() {
    return numbers.stream().anyMatch(this::isBeforeGap);
  }

  private boolean isBeforeGap(int column) {
    int next = column + 1;
    return column >= 0 && next < header.width() && header.names().get(next).isEmpty();
  }

  /**
   * What is wrong with a row: it is wider or narrower than the names, or what stands where no name
   * is may be the rest of a number that was cut in two. A remark there is none.
   *
   * @param filled how many cells the row has, empty ones at its end aside
   */
  public Optional<Mismatch> mismatch(Row row, int filled) {
    if (filled > header.cells() || row.width() < header.width()) {
      int cells = filled > header.cells() ? filled : row.width();
      return Optional.of(
          new Mismatch(
              Shown.count(header.cells(), "cell") + ", as in the header",
              Shown.count(cells, "cell"),
              QUOTE + ", or mend the row"));
    }
    int beside = header.width();
    if (filled > beside
        && beside > 0
        && NUMBER.matcher(row.cell(beside - 1)).matches()
        && DIGITS.matcher(row.cell(beside)).matches()) {
      return Optional.of(nameless(row, beside));
    }
    for (int column : numbers) {
      if (isBeforeGap(column) && isCut(row, column + 1)) {
        return Optional.of(nameless(row, column + 1));
      }
    }
    return Optional.empty();
  }

  private boolean isCut(Row row, int column) {
    return column > 0
        && THOUSANDS.matcher(row.cell(column - 1)).matches()
        && REST.matcher(row.cell(column)).matches();
  }

  /** What was cut in two, and what stands there of its own, look the same. */
  private Mismatch nameless(Row row, int column) {
    String cell = Shown.text(row.cell(column));
    String whole = Shown.text(row.cell(column - 1) + delimiter + row.cell(column));
    return new Mismatch(
        "no number under a heading without a name",
        cell,
        "if "
            + whole
            + " is one number, put quotation marks around it: \""
            + whole
            + "\"; if '"
            + cell
            + "' stands by itself, name its column in the header");
  }
}
