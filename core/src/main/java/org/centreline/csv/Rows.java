package org.centreline.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a text one after the other, cut into cells. */
final class Rows {

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private CSVRecord current;
  private int line;

  /** Begins above the first row. */
  Rows(Text text, char delimiter) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    try {
      parser = CSVParser.parse(text.reader(), format);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    records = parser.iterator();
  }

  /** Goes to the next row; false where there is none. */
  boolean next() {
    line = (int) parser.getCurrentLineNumber() + 1;
    if (!records.hasNext()) {
      return false;
    }
    current = records.next();
    return true;
  }

  /** The line of the file on which the row begins. */
  int line() {
    return line;
  }

  /** How many cells the row has, empty ones at its end aside. */
  int filled() {
    int width = current.size();
    while (width > 0 && cell(width - 1).isEmpty()) {
      width--;
    }
    return width;
  }

  /** How many cells the row has. */
  int width() {
    return current.size();
  }

  /** The cell at a position from 0, trimmed; empty beyond the end of the row. */
  String cell(int position) {
    return position < current.size() ? Cells.trim(current.get(position)) : "";
  }

  /** All cells of the row. */
  String[] cells() {
    String[] cells = new String[current.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(i);
    }
    return cells;
  }
}
