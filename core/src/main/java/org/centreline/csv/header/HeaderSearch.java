package org.centreline.csv.header;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.centreline.csv.date.DateText;
import org.centreline.csv.number.MissingMark;
import org.centreline.csv.number.Numeral;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.FileFindings;
import org.centreline.csv.problem.Mismatch;
import org.centreline.csv.problem.Place;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.Bytes.Purpose;
import org.centreline.csv.text.FileText;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;

/** Finds the row, or the two rows, that hold the names of the columns. */
public final class HeaderSearch {

  private static final int DEEPEST = 40;

  private static final int SHORT = 2;

  /** Below so many rows, most of them empty, no names are looked for. */
  private static final int LAST = 100_000;

  /** Twice as many as spreadsheets have; more are a table that should be turned round. */
  private static final int MOST_COLUMNS = 32_767;

  private final List<Header> rows = new ArrayList<>();
  private final List<String> names;

  private HeaderSearch(List<String> names) {
    this.names = names;
  }

  /**
   * Where columns were named, the row that has the most of their names; else the first row of words
   * as wide as most rows below it, above the first such row that holds numbers or dates. Where
   * there is none, the first row that holds anything. Two rows where the upper one has gaps that
   * the lower one fills, if that gives the names asked for, or tells names apart that the lower one
   * repeats.
   *
   * @param names of the columns asked for
   * @return a header of no cells where no row holds anything
   */
  static Header find(FileText text, char delimiter, List<String> names, FileFindings findings) {
    HeaderSearch search = new HeaderSearch(names);
    search.read(text, delimiter, findings);
    return search.rows.isEmpty() ? Header.NONE : search.joined(search.best());
  }

  /** The first row that holds anything. */
  static Header first(FileText text, char delimiter, FileFindings findings) {
    HeaderSearch search = new HeaderSearch(List.of());
    search.read(text, delimiter, findings);
    return search.at(0);
  }

  private void read(FileText text, char delimiter, FileFindings findings) {
    try (Rows all = new Rows(text, delimiter, Purpose.LOOK)) {
      for (int i = 0; i < LAST && rows.size() < DEEPEST + 2 && all.next(); i++) {
        Row row = all.row();
        if (row.width() > MOST_COLUMNS) {
          throw findings.fatal(Code.TOO_LARGE, Place.line(row.line()), tooWide(row.width()));
        }
        Header header = Header.of(row.cells(), row.line());
        if (header.width() > 0) {
          rows.add(header);
        }
      }
    }
  }

  private static Mismatch tooWide(int width) {
    return new Mismatch(
        "at most " + MOST_COLUMNS + " columns",
        Integer.toString(width),
        "keep the columns that are charted, or turn the table round: a row for each date");
  }

  /** A row that holds anything; none where there are not so many. */
  private Header at(int place) {
    return place >= 0 && place < rows.size() ? rows.get(place) : Header.NONE;
  }

  private int best() {
    int best = widest();
    for (int i = 0; i < Math.min(DEEPEST, rows.size()) && found(at(best)) < names.size(); i++) {
      boolean fits = mayBeWords(at(i)) || new WideHeader(at(i)).isWide();
      best = fits && found(at(i)) > found(at(best)) ? i : best;
    }
    return best;
  }

  /** The first row of words as wide as most rows; the first row where there is none. */
  private int widest() {
    int usual = usualWidth();
    int first = 0;
    for (int i = 0; i < Math.min(DEEPEST, rows.size()); i++) {
      boolean wide = at(i).width() >= usual && !isAside(i, usual);
      boolean named = mayBeWords(at(i)) || new WideHeader(at(i)).isWide();
      if (wide && named) {
        return hasRepeats(at(i)) && hasGapsFilledBy(at(i - 1), at(i)) ? i - 1 : i;
      }
      if (wide && hasData(at(i))) {
        return first < i ? first : 0;
      }
      first = first == i && isAside(i, usual) ? i + 1 : first;
    }
    return 0;
  }

  /** How wide most rows with numbers or dates are, else most rows; of two the greater. */
  private int usualWidth() {
    boolean data = rows.stream().anyMatch(HeaderSearch::hasData);
    int[] counts = new int[1 + rows.stream().mapToInt(Header::width).max().orElse(0)];
    int usual = 0;
    for (Header row : rows) {
      int width = row.width();
      counts[width] += !data || hasData(row) ? 1 : 0;
    }
    for (int width = 1; width < counts.length; width++) {
      usual = counts[width] >= counts[usual] ? width : usual;
    }
    return usual;
  }

  /** Titles, what is known of the table, and comments, but for one that stands on data. */
  private boolean isAside(int place, int usual) {
    String first = at(place).filled().get(0);
    boolean names = at(place).width() >= usual && hasData(at(place + 1));
    boolean comment = Comments.isOne(first) && !names;
    return isTitle(at(place)) && usual > 1 || first.endsWith(":") || comment;
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

  /** The same where letters such as c and Na, which hide a number, may be names as well. */
  private static boolean mayBeWords(Header row) {
    for (String name : row.filled()) {
      boolean named = isShortWord(name) || MissingMark.of(name).isEmpty();
      if (isData(name) || !named) {
        return false;
      }
    }
    return row.width() > 0;
  }

  private static boolean isShortWord(String name) {
    return name.length() <= SHORT && name.chars().allMatch(Character::isLetter);
  }

  private static boolean isWords(Header row) {
    for (String name : row.filled()) {
      if (isData(name) || MissingMark.of(name).isPresent()) {
        return false;
      }
    }
    return row.width() > 0;
  }

  /** The best row, with the one above or below it where the two are one header. */
  private Header joined(int place) {
    Header before = at(place - 1);
    Header best = at(place);
    Header after = at(place + 1);
    Header lower = Header.joined(before, best);
    Header upper = Header.joined(best, after);
    if (hasGapsFilledBy(before, best) && found(lower) > found(best)) {
      return lower;
    }
    boolean asked = !names.isEmpty();
    boolean two = hasGapsFilledBy(best, after) && isWords(after);
    boolean better =
        asked ? found(upper) > found(best) : two && hasRepeats(after) && hasData(at(place + 2));
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
