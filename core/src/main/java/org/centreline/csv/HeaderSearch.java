package org.centreline.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds the row that holds the names of the columns. */
final class HeaderSearch {

  private static final int DEEPEST = 40;

  private final List<String> names;

  private HeaderSearch(List<String> names) {
    this.names = names;
  }

  /**
   * The first row that holds anything; where it lacks a name that was asked for, the row below it
   * that has the most of them; where none was asked for and it is a title of one cell, the first
   * row of several different words. A header of no cells where no row holds anything.
   *
   * @param names of the columns asked for
   */
  static Header find(Text text, char delimiter, List<String> names) {
    HeaderSearch search = new HeaderSearch(names);
    Header best = new Header(List.of(), 0, 0);
    Rows rows = new Rows(text, delimiter);
    for (int i = 0; i < DEEPEST && !search.isFound(best) && rows.next(); i++) {
      Row row = rows.row();
      Header header = Header.of(row.cells(), row.line());
      boolean first = best.width() == 0;
      best = first || search.isBetter(header, best) && isWords(header) ? header : best;
    }
    return best;
  }

  /** The first row that holds anything. */
  static Header first(Text text, char delimiter) {
    Header header = new Header(List.of(), 0, 0);
    Rows rows = new Rows(text, delimiter);
    while (header.width() == 0 && rows.next()) {
      Row row = rows.row();
      header = Header.of(row.cells(), row.line());
    }
    return header;
  }

  /** No better row can come. */
  private boolean isFound(Header best) {
    return found(best) == names.size() && (!names.isEmpty() || filled(best).size() > 1);
  }

  private boolean isBetter(Header row, Header best) {
    int found = found(row) - found(best);
    return found > 0 || found(best) == 0 && isTitle(best) && !isTitle(row);
  }

  private int found(Header row) {
    int found = 0;
    for (String name : names) {
      found += row.has(name) ? 1 : 0;
    }
    return found;
  }

  private static boolean isTitle(Header row) {
    return filled(row).size() == 1;
  }

  /** All cells are words, and no two alike. */
  private static boolean isWords(Header row) {
    List<String> filled = filled(row);
    return new HashSet<>(filled).size() == filled.size()
        && filled.stream().noneMatch(HeaderSearch::isData);
  }

  private static List<String> filled(Header row) {
    List<String> filled = new ArrayList<>(row.names());
    filled.removeIf(String::isEmpty);
    return filled;
  }

  /** Whether a cell is a number or a date rather than a name. */
  static boolean isData(String cell) {
    return new Numeral(ReadingOptions.Decimal.POINT).read(cell) || DateText.read(cell).isPresent();
  }
}
