package org.centreline.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of which it is known how it is cut into cells and which row holds the names.
 *
 * @param text the text
 * @param delimiter what stands between two cells
 * @param header the names of the columns
 */
record Table(Text text, char delimiter, Header header) {

  /** Finds out how a text is cut; problems end the reading. */
  static Table open(Text text, Columns columns, ReadingOptions options, Findings findings) {
    if (text.isBlank()) {
      Mismatch nothing = new Mismatch("a header and rows of data", "nothing", "check the file");
      throw findings.fatal(Code.EMPTY_FILE, Place.WHOLE_FILE, nothing);
    }
    char delimiter = options.delimiter().orElseGet(() -> Sniffer.delimiterOf(text));
    if (delimiter != ',' && options.delimiter().isEmpty()) {
      String name = delimiter == '\t' ? "tabs" : "'" + delimiter + "'";
      findings.note(Code.DELIMITER, "cells are separated by " + name);
    }
    Structure.check(text, delimiter, findings);
    Header header = HeaderSearch.find(text, delimiter, names(columns), options.skip());
    Table table = new Table(text, delimiter, header);
    table.checkHeader(options.skip(), findings);
    return table;
  }

  private static List<String> names(Columns columns) {
    List<String> names = new ArrayList<>();
    columns.date().ifPresent(names::add);
    columns.order().ifPresent(names::add);
    columns.value().ifPresent(names::add);
    columns.denominator().ifPresent(names::add);
    columns.where().forEach(filter -> names.add(filter.column()));
    return names;
  }

  private void checkHeader(int skip, Findings findings) {
    if (header.width() == 0) {
      Mismatch none = new Mismatch("a header", "nothing", "check the file, or --skip");
      throw findings.fatal(Code.EMPTY_FILE, Place.WHOLE_FILE, none);
    }
    boolean allData = true;
    for (String name : header.names()) {
      allData &= name.isEmpty() || HeaderSearch.isData(name);
    }
    if (allData) {
      Mismatch data =
          new Mismatch("the names of the columns", header.list(), "put a row of names on top");
      throw findings.fatal(Code.NO_HEADER, Place.line(header.line()), data);
    }
    if (skip == 0 && rowsAbove() > 0) {
      findings.note(
          Code.TITLE_ROWS,
          Shown.count(rowsAbove(), "row")
              + " above the header on line "
              + header.line()
              + " left out");
    }
  }

  /** How many rows that hold anything stand above the header. */
  private int rowsAbove() {
    Rows rows = new Rows(text, delimiter);
    int above = 0;
    while (rows.next() && rows.line() < header.line()) {
      above += rows.filled() > 0 ? 1 : 0;
    }
    return above;
  }

  /** The rows, from just below the header. */
  Rows rows() {
    Rows rows = new Rows(text, delimiter);
    while (rows.next() && rows.line() < header.line()) {
      // a row above the header
    }
    return rows;
  }
}
