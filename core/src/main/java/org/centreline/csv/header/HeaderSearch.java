package org.centreline.csv.header;

import java.util.HashSet;
import java.util.List;
import org.centreline.csv.date.DateText;
import org.centreline.csv.number.Missing;
import org.centreline.csv.number.Numeral;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;
import org.centreline.csv.text.Text;

/** Finds the row, or the two rows, that hold the names of the columns. */
public final class HeaderSearch {

  private static final int DEEPEST = 40;

  private final Rows rows;
  private final List<String> names;
  private Header before = Header.NONE;
  private Header best = Header.NONE;
  private Header after = Header.NONE;

  private HeaderSearch(Rows rows, List<String> names) {
    this.rows = rows;
    this.names = names;
  }

  /**
   * The first row that holds anything; where it lacks a name that was asked for, the row below it
   * that has the most of them; where none has any and it is a title of one cell, the first row of
   * several different words. Two rows where the upper one has gaps that the lower one fills, if
   * that gives the names asked for, or tells names apart that the lower one repeats.
   *
   * @param names of the columns asked for
   * @return a header of no cells where no row holds anything
   */
  static Header find(Text text, char delimiter, List<String> names) {
    try (Rows rows = new Rows(text, delimiter, Purpose.LOOK)) {
      HeaderSearch search = new HeaderSearch(rows, names);
      search.search();
      return search.joined();
    }
  }

  /** The first row that holds anything. */
  static Header first(Text text, char delimiter) {
    try (Rows rows = new Rows(text, delimiter, Purpose.LOOK)) {
      return new HeaderSearch(rows, List.of()).next();
    }
  }

  /** The next row that holds anything. */
  private Header next() {
    Header next = Header.NONE;
    while (next.width() == 0 && rows.next()) {
      Row row = rows.row();
      next = Header.of(row.cells(), row.line());
    }
    return next;
  }

  private void search() {
    best = next();
    Header last = best;
    for (int i = 1; i < DEEPEST && !isEnough() && last.width() > 0; i++) {
      Header row = next();
      if (isBetter(row)) {
        before = last;
        best = row;
        after = Header.NONE;
      } else if (last.line() == best.line()) {
        after = row;
      }
      last = row;
    }
    after = last.line() == best.line() ? next() : after;
  }

  /** No better row can come. */
  private boolean isEnough() {
    return names.isEmpty() ? !isTitle(best) : found(best) == names.size();
  }

  private boolean isBetter(Header row) {
    if (!isWords(row) && !new WideHeader(row).isWide()) {
      return false;
    }
    int more = found(row) - found(best);
    return more > 0 || found(best) == 0 && isTitle(best) && !isTitle(row) && !hasRepeats(row);
  }

  private static boolean hasRepeats(Header row) {
    return new HashSet<>(row.filled()).size() < row.filled().size();
  }

  private int found(Header row) {
    int found = 0;
    for (String name : names) {
      found += row.has(name) ? 1 : 0;
    }
    return found;
  }

  private static boolean isTitle(Header row) {
    return row.filled().size() == 1;
  }

  private static boolean isWords(Header row) {
    for (String name : row.filled()) {
      if (isData(name) || Missing.of(name).isPresent()) {
        return false;
      }
    }
    return row.width() > 0;
  }

  /** The best row, with the one above or below it where the two are one header. */
  private Header joined() {
    Header lower = Header.joined(before, best);
    Header upper = Header.joined(best, after);
    if (hasGapsFilledBy(before, best) && found(lower) > found(best)) {
      return lower;
    }
    boolean asked = !names.isEmpty();
    boolean two = hasGapsFilledBy(best, after) && isWords(after);
    boolean better =
        asked ? found(upper) > found(best) : two && hasRepeats(after) && hasData(next());
    return two && better ? upper : best;
  }

  /** Whether a row of several names has an empty cell where the one below it has a name. */
  private static boolean hasGapsFilledBy(Header upper, Header lower) {
    boolean gaps = false;
    for (int i = 0; i < lower.width(); i++) {
      boolean empty = i >= upper.width() || upper.names().get(i).isEmpty();
      gaps |= empty && !lower.names().get(i).isEmpty();
    }
    return gaps && upper.width() > 0 && !isTitle(upper) && !isTitle(lower);
  }

  private static boolean hasData(Header row) {
    for (String name : row.filled()) {
      if (isData(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell is a number or a date rather than a name. */
  public static boolean isData(String cell) {
    return new Numeral(ReadingOptions.Decimal.POINT).read(cell) || DateText.read(cell).isPresent();
  }
}
