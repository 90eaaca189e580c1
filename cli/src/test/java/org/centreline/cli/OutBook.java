package org.centreline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/**
 * A workbook that was written, as another reader reads it.
 *
 * @param rows of each sheet by its name
 */
public record OutBook(Map<String, List<Row>> rows) {

  static {
    // POI would say on standard error that nobody reads its log.
    System.setProperty("log4j2.StatusLogger.level", "OFF");
  }

  /** Reads the whole file. */
  public static OutBook of(Path path) throws IOException {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    ReadingOptions formats = new ReadingOptions(true, false);
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(path), formats)) {
      for (Sheet sheet : book.getSheets().toList()) {
        rows.put(sheet.getName(), sheet.read());
      }
    }
    return new OutBook(rows);
  }

  /** The names of its sheets. */
  public List<String> sheets() {
    return List.copyOf(rows.keySet());
  }

  /** Every text of a sheet. */
  public List<String> texts(String sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : rows.get(sheet)) {
      row.stream()
          .filter(cell -> cell != null && cell.getType() == CellType.STRING)
          .forEach(cell -> texts.add(cell.asString()));
    }
    return texts;
  }

  /** A cell of a row from 0 below the names of the columns, by the name of its column. */
  public Cell cell(String sheet, int row, String column) {
    Row names = rows.get(sheet).get(0);
    for (int i = 0; i < names.getCellCount(); i++) {
      if (names.getCellText(i).equals(column)) {
        Row found = rows.get(sheet).get(row + 1);
        return i < found.getCellCount() ? found.getCell(i) : null;
      }
    }
    throw new IllegalArgumentException(column);
  }

  /** A sheet has the cells of a CSV: texts as texts, days as days, numbers to the last digit. */
  public void assertSheet(String sheet, String csv) {
    List<CSVRecord> expected;
    try {
      expected = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertEquals(expected.size(), rows.get(sheet).size());
    for (int i = 0; i < expected.size(); i++) {
      Row row = rows.get(sheet).get(i);
      for (int j = 0; j < expected.get(i).size(); j++) {
        Cell cell = j < row.getCellCount() ? row.getCell(j) : null;
        assertCell(expected.get(i).get(j), cell, sheet + " row " + (i + 1) + " column " + j);
      }
    }
  }

  /** What stands against the parts of a workbook, by the schemas of ECMA-376. */
  public static List<String> wrong(Path path) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : Unpacked.parts(Files.readAllBytes(path)).entrySet()) {
      String name = part.getKey();
      if (name.startsWith("xl/") && name.endsWith(".xml")) {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions().setErrorListener(errors);
        try {
          InputStream in = new ByteArrayInputStream(part.getValue());
          XmlObject parsed =
              name.endsWith("workbook.xml")
                  ? WorkbookDocument.Factory.parse(in)
                  : name.endsWith("styles.xml")
                      ? StyleSheetDocument.Factory.parse(in)
                      : WorksheetDocument.Factory.parse(in);
          parsed.validate(options);
        } catch (XmlException e) {
          wrong.add(name + ": " + e.getMessage());
        }
        // Excel itself keeps spaces by xml:space, of which the schema does not know.
        errors.stream()
            .filter(error -> !error.getMessage().contains("space@http://www.w3.org/XML"))
            .forEach(error -> wrong.add(name + ": " + error));
      }
    }
    return wrong;
  }

  private static void assertCell(String expected, Cell cell, String where) {
    if (expected.isEmpty()) {
      assertEquals(null, cell, where);
    } else if (cell.getType() == CellType.STRING) {
      assertEquals(expected, cell.asString(), where);
    } else if (expected.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      assertEquals("yyyy\\-mm\\-dd", cell.getDataFormatString(), where);
      assertEquals(expected, cell.asDate().toLocalDate().toString(), where);
    } else {
      assertEquals(0, new BigDecimal(expected).compareTo(cell.asNumber()), where);
    }
  }
}
