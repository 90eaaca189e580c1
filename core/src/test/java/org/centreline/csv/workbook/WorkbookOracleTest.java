package org.centreline.csv.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.centreline.csv.text.Cells;
import org.centreline.csv.text.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** What is read of workbooks that others wrote is what fastexcel-reader reads of them. */
class WorkbookOracleTest {

  private static final List<String> MONTHS =
      List.of("2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01", "2024-06-01");

  @Test
  void libreOfficeWithDatesSince1900() throws IOException {
    byte[] bytes = fixture("libreoffice-1900.xlsx");
    assertEquals(8 * 12 + 8 + 1 - 1, compare(bytes, "Falls"));
    assertEquals(MONTHS, months(bytes));
  }

  @Test
  void libreOfficeWithDatesSince1904() throws IOException {
    byte[] bytes = fixture("libreoffice-1904.xlsx");
    assertEquals(8 * 12 + 8 + 1 - 1, compare(bytes, "Falls"));
    assertEquals(MONTHS, months(bytes));
  }

  @Test
  void fastexcel() throws IOException {
    assertEquals(2_000 * 6 - 1, compare(written(2_000), "Data"));
  }

  private static List<String> months(byte[] bytes) {
    return Opened.rows(bytes).subList(3, 9).stream().map(row -> row.substring(0, 10)).toList();
  }

  static byte[] fixture(String name) throws IOException {
    try (InputStream in = WorkbookOracleTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  /** Dates, texts that are shared, in place and odd, numbers of all sizes, formulas. */
  private static byte[] written(int rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Random random = new Random(7);
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Data");
      for (int i = 0; i < rows; i++) {
        sheet.value(i, 0, LocalDate.of(1905, 1, 1).plusDays(random.nextInt(60_000)));
        sheet.style(i, 0).format(i % 2 == 0 ? "dd/mm/yyyy" : "[$-809]d mmmm yyyy;@").set();
        sheet.value(i, 1, "Ward " + random.nextInt(30) + (i % 7 == 0 ? " & \"<b>\", é" : ""));
        sheet.inlineString(i, 2, "in place, " + i);
        sheet.value(i, 3, random.nextInt(2_000_000) - 1_000_000);
        sheet.value(i, 4, (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(12)));
        if (i > 0) {
          sheet.value(
              i, 5, LocalDateTime.of(2024, 3, 1, 0, 0).plusMinutes(random.nextInt(500_000)));
          sheet.style(i, 5).format("yyyy-mm-dd hh:mm").set();
        }
      }
    }
    return out.toByteArray();
  }

  /** How many cells were compared. */
  private static int compare(byte[] bytes, String name) throws IOException {
    List<String[]> ours = cells(bytes);
    int compared = 0;
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
      Sheet sheet = workbook.findSheet(name).orElseThrow();
      for (Row row : sheet.read()) {
        for (Cell cell : row) {
          String[] own = ours.get(row.getRowNum() - 1);
          if (cell != null && cell.getType() != CellType.EMPTY) {
            int column = cell.getColumnIndex();
            assertEquals(cell.getText().isEmpty(), own[column].isEmpty(), cell + " " + row);
            check(cell, own[column]);
            compared += cell.getText().isEmpty() ? 0 : 1;
          }
        }
      }
    }
    return compared;
  }

  private static List<String[]> cells(byte[] bytes) {
    List<String[]> cells = new ArrayList<>();
    Texts.rows(String.join("\n", Opened.rows(bytes))).forEach(row -> cells.add(row.cells()));
    return cells;
  }

  private static void check(Cell cell, String own) {
    String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
    boolean number =
        cell.getType() == CellType.NUMBER
            || cell.getType() == CellType.FORMULA && !cell.getText().startsWith("#");
    if (!number) {
      assertEquals(Cells.trim(cell.getText()), own);
    } else if (format.matches("(?i).*[dy].*|mmm.*")) {
      String time = format.contains("h") ? cell.asDate().toString().replace('T', ' ') : "";
      assertEquals(time.isEmpty() ? cell.asDate().toLocalDate().toString() : time, own);
    } else if (format.contains("h")) {
      assertEquals(cell.asDate().toLocalTime().toString(), own);
    } else {
      boolean percent = format.contains("%");
      assertEquals(percent, own.endsWith("%"), own);
      BigDecimal read = new BigDecimal(own.replace("%", ""));
      near(new BigDecimal(cell.getRawValue()), percent ? read.movePointLeft(2) : read);
    }
  }

  /** Of the same fifteen digits. */
  private static void near(BigDecimal expected, BigDecimal read) {
    double difference = expected.subtract(read).abs().doubleValue();
    assertTrue(difference <= 5e-15 * expected.abs().doubleValue(), expected + " and " + read);
  }
}
