package org.centreline.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds the row that holds the names of the columns. */
final class HeaderSearch {

  private static final int DEEPEST = 40;

  private final List<String> names;
  private final List<Header> rows = new ArrayList<>();

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
    Rows all = new Rows(text, delimiter);
    for (int i = 0; i < DEEPEST && all.next(); i++) {
      Row row = all.row();
      Header header = Header.of(row.cells(), row.line());
      if (header.width() > 0) {
        search.rows.add(header);
      }
    }
    return search.rows.isEmpty() ? new Header(List.of(), 0, 0) : search.best();
  }

  /** The first row that holds anything. */
  static Header first(Text text, char delimiter) {
    Rows all = new Rows(text, delimiter);
    Header header = new Header(List.of(), 0, 0);
    while (header.width() == 0 && all.next()) {
      Row row = all.row();
      header = Header.of(row.cells(), row.line());
    }
    return header;
  }

  private Header best() {
    Header best = rows.get(0);
    for (Header row : rows) {
      best = isBetter(row, best) && isWords(row) ? row : best;
    }
    return best;
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
    return row.names().stream().filter(name -> !name.isEmpty()).toList();
  }

  /** Whether a cell is a number or a date rather than a name. */
  static boolean isData(String cell) {
    return new Numeral(ReadingOptions.Decimal.POINT).read(cell) || DateText.read(cell).isPresent();
  }
}
