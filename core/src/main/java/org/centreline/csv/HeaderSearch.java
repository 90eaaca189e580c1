package org.centreline.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the row that holds the names of the columns. */
final class HeaderSearch {

  private static final int DEEPEST = 40;

  private final List<Header> rows = new ArrayList<>();
  private final List<String> names;

  private HeaderSearch(Text text, char delimiter, List<String> names, int skip) {
    this.names = names;
    Rows all = new Rows(text, delimiter);
    for (int row = 0; row < skip + DEEPEST && all.next(); row++) {
      Header header = Header.of(all.cells(), all.line());
      if (row >= skip && header.width() > 0) {
        rows.add(header);
      }
    }
  }

  /**
   * The first row that holds anything; where it lacks the names that were asked for, or is a title
   * of one cell, the first row below it that has them all, or looks like a header.
   *
   * @param names of the columns asked for
   * @param skip how many rows are certainly no header; above 0 the next row certainly is
   */
  static Header find(Text text, char delimiter, List<String> names, int skip) {
    HeaderSearch search = new HeaderSearch(text, delimiter, names, skip);
    if (search.rows.isEmpty()) {
      return new Header(List.of(), 0, 0);
    }
    Header first = search.rows.get(0);
    return skip > 0 ? first : search.best(first);
  }

  private Header best(Header first) {
    if (names.isEmpty()) {
      return isTitle(first)
          ? rows.stream().filter(this::isHeader).findFirst().orElse(first)
          : first;
    }
    for (Header row : rows) {
      if (hasAll(row)) {
        return row;
      }
    }
    return first;
  }

  private boolean hasAll(Header row) {
    for (String name : names) {
      if (!row.has(name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTitle(Header row) {
    return filled(row).size() == 1;
  }

  /** Several cells, all of them words, no two alike, and a row below. */
  private boolean isHeader(Header row) {
    List<String> filled = filled(row);
    Set<String> different = new HashSet<>(filled);
    return filled.size() > 1
        && different.size() == filled.size()
        && filled.stream().noneMatch(HeaderSearch::isData)
        && rows.indexOf(row) < rows.size() - 1;
  }

  private static List<String> filled(Header row) {
    return row.names().stream().filter(name -> !name.isEmpty()).toList();
  }

  /** Whether a cell is a number or a date rather than a name. */
  static boolean isData(String cell) {
    return new Numeral(ReadingOptions.Decimal.POINT).read(cell) || DateText.read(cell).isPresent();
  }
}
