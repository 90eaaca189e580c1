package org.centreline.csv.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.centreline.csv.text.Bytes.Purpose;

/** The rows of a text while it is cut into cells. */
final class CutRows implements Rows.Feed {

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final int firstLine;
  private int line;

  CutRows(FileText text, char delimiter, Purpose purpose) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    try {
      parser = CSVParser.parse(text.reader(purpose), format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    records = parser.iterator();
    firstLine = text.firstLine();
  }

  @Override
  public boolean next() {
    line = (int) parser.getCurrentLineNumber() + firstLine;
    return records.hasNext();
  }

  @Override
  public Row row() {
    return new CutRow(records.next().values(), line);
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
