package org.centreline.report.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.centreline.Unpacked;
import org.centreline.report.Cell;
import org.centreline.report.CellRows;
import org.centreline.report.NumberText;
import org.centreline.report.office.WorkbookSheet.Top;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as another reader reads them. */
class WorkbookFileTest {

  private static byte[] book(Consumer<CellRows> rows) {
    return new WorkbookFile("t", WorkbookSheet.table("Numbers", rows)).bytes();
  }

  private static byte[] free(List<Integer> widths, Consumer<SheetRows> rows) {
    WorkbookSheet sheet = new WorkbookSheet("S", widths, Top.FREE, List.of("a.html"), rows);
    return new WorkbookFile("t", List.of(sheet)).bytes();
  }

  private static List<Row> rows(byte[] bytes, int sheet) throws IOException {
    ReadingOptions formats = new ReadingOptions(true, false);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes), formats)) {
      return book.getSheet(sheet).orElseThrow().read();
    }
  }

  private static String sheet(byte[] bytes) {
    Map<String, byte[]> parts = Unpacked.parts(bytes);
    return new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
  }

  private static List<Double> numbers() {
    Random random = new Random(5);
    List<Double> numbers =
        new ArrayList<>(List.of(0.0, -0.0, 0.1, 1e15, 1e16, 123456789.123456789, 4.9e-324));
    numbers.addAll(List.of(Double.MAX_VALUE, 1e-7, -2.5, 1 / 3.0, 9007199254740993.0));
    for (int i = 0; i < 500; i++) {
      numbers.add(random.nextGaussian() * StrictMath.pow(10, random.nextInt(30) - 15));
    }
    return numbers;
  }

  @Test
  void numbersAreNumbersToTheLastDigit() throws IOException {
    byte[] bytes = book(t -> numbers().forEach(x -> t.row(List.of(new Cell.Real("x", x)))));
    List<Row> rows = rows(bytes, 0);
    assertEquals(numbers().size() + 1, rows.size());
    for (int i = 0; i < numbers().size(); i++) {
      double number = numbers().get(i);
      assertEquals(CellType.NUMBER, rows.get(i + 1).getCell(0).getType());
      BigDecimal read = rows.get(i + 1).getCellAsNumber(0).orElseThrow();
      assertEquals(0, new BigDecimal(NumberText.of(number)).compareTo(read), "" + number);
    }
  }

  @Test
  void daysAreDaysAndOnesThatExcelDoesNotKnowAreText() throws IOException {
    List<LocalDate> days =
        List.of(
            LocalDate.of(1900, 3, 1),
            LocalDate.of(1970, 1, 1),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(9999, 12, 31));
    List<Row> rows =
        rows(book(t -> days.forEach(day -> t.row(List.of(new Cell.Day("x", day))))), 0);
    for (int i = 0; i < days.size(); i++) {
      assertEquals("yyyy\\-mm\\-dd", rows.get(i + 1).getCell(0).getDataFormatString());
      assertEquals(days.get(i).atStartOfDay(), rows.get(i + 1).getCellAsDate(0).orElseThrow());
    }
    LocalDate old = LocalDate.of(1900, 2, 28);
    assertEquals(
        "1900-02-28",
        rows(book(t -> t.row(List.of(new Cell.Day("x", old)))), 0).get(1).getCellText(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://x\",\"y\")",
        "+1",
        "-2+3",
        "@SUM(A1)",
        "0123",
        "2024-01-01",
        "50%",
        "TRUE",
        "_x0041_",
        "a_x000D__x005F_b",
        "_x004",
        " spaces ",
        "two\nlines",
        "<b>&amp;\"'",
        "é\uD83D\uDE00",
        "../x"
      })
  void aTextIsThatTextAndNothingElse(String text) throws IOException {
    byte[] bytes = book(t -> t.row(List.of(new Cell.Words("x", text))));
    assertEquals(CellType.STRING, rows(bytes, 0).get(1).getCell(0).getType());
    String written = sheet(bytes);
    assertFalse(written.contains("<f"), written);
    // This reader takes letters by their number as they stand.
    String read = rows(bytes, 0).get(1).getCellText(0).replace("_x005F_", "_");
    assertEquals(text, text.contains("_x005F_") ? read.replace("__b", "__x005F_b") : read);
  }

  @Test
  void whatWouldRunWhenSomebodyEditsItIsMarkedAsText() {
    byte[] bytes = book(t -> t.row(List.of(new Cell.Words("x", "=1+1"), new Cell.Words("y", "1"))));
    assertTrue(sheet(bytes).contains("<c r=\"A2\" s=\"" + SheetStyle.LITERAL + "\""));
    assertTrue(sheet(bytes).contains("<c r=\"B2\" s=\"" + SheetStyle.PLAIN + "\""));
    String styles = new String(Unpacked.parts(bytes).get("xl/styles.xml"), StandardCharsets.UTF_8);
    List<String> looks = List.of(styles.split("<cellXfs")[1].split("<xf "));
    assertTrue(looks.get(1 + SheetStyle.LITERAL).contains("quotePrefix=\"1\""));
    assertTrue(looks.get(1 + SheetStyle.PLAIN).contains("quotePrefix=\"0\""));
  }

  @Test
  void noCellHoldsMoreLettersThanExcelTakes() throws IOException {
    String most = "a".repeat(SheetRows.MOST_LETTERS);
    String smileys = "a" + "\uD83D\uDE00".repeat(20_000);
    List<Row> rows =
        rows(
            book(
                t ->
                    List.of(most, most + "b", smileys)
                        .forEach(text -> t.row(List.of(new Cell.Words("x", text))))),
            0);
    assertEquals(most, rows.get(1).getCellText(0));
    assertEquals(most.substring(1) + "…", rows.get(2).getCellText(0));
    String cut = rows.get(3).getCellText(0);
    assertTrue(smileys.startsWith(cut.substring(0, cut.length() - 1)) && cut.endsWith("\uDE00…"));
    assertTrue(cut.length() <= SheetRows.MOST_LETTERS, "" + cut.length());
  }

  @Test
  void moreRowsThanASheetHasGoOnOnTheNext() throws IOException {
    Consumer<CellRows> seven =
        t -> IntStream.range(0, 7).forEach(i -> t.row(List.of(new Cell.Count("n", i))));
    for (int most : new int[] {1, 2, 3, 6, 7, 8}) {
      List<WorkbookSheet> sheets = WorkbookSheet.table("Numbers", seven, most);
      byte[] bytes = new WorkbookFile("t", sheets).bytes();
      List<Integer> read = new ArrayList<>();
      List<String> names = new ArrayList<>();
      try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
        for (Sheet sheet : book.getSheets().toList()) {
          names.add(sheet.getName());
          List<Row> rows = sheet.read();
          assertEquals("n", rows.get(0).getCellText(0));
          rows.stream().skip(1).forEach(r -> read.add(r.getCellAsNumber(0).get().intValue()));
          assertTrue(rows.size() <= most + 1);
        }
      }
      assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), read);
      assertEquals((7 + most - 1) / most, names.size());
      assertEquals("Numbers", names.get(0));
      assertTrue(most >= 7 || names.get(1).equals("Numbers 2"), names.toString());
    }
  }

  @Test
  void namesOfColumnsAreThereWithoutRows() throws IOException {
    List<Row> rows = rows(book(table -> table.head(List.of("a", "b"))), 0);
    assertEquals(1, rows.size());
    assertEquals("b", rows.get(0).getCellText(1));
  }

  @Test
  void cellsAreNamedAsExcelNamesThem() {
    String written =
        sheet(
            free(
                List.of(),
                s -> {
                  s.begin();
                  IntStream.range(0, 16_384).forEach(i -> s.number(i, SheetStyle.PLAIN));
                  s.end();
                }));
    for (String cell : List.of("A1\"><v>0<", "Z1\"><v>25<", "AA1\"><v>26<", "ZZ1\"><v>701<")) {
      assertTrue(written.contains("<c r=\"" + cell), cell);
    }
    assertTrue(written.contains("<c r=\"AAA1\"><v>702<"));
    assertTrue(written.contains("<c r=\"XFD1\"><v>16383<"));
  }

  @Test
  void linksLeadToPartsOfPagesThatAreNamedOnce() {
    byte[] bytes =
        free(
            List.of(),
            s -> {
              s.begin().text("x", SheetStyle.PLAIN).link("y", "a.html", "one").end();
              s.begin().skip().link("y", "a.html", "two").end();
            });
    assertTrue(
        sheet(bytes)
            .contains(
                "<hyperlinks><hyperlink ref=\"B1\" r:id=\"rId1\" location=\"one\"/>"
                    + "<hyperlink ref=\"B2\" r:id=\"rId1\" location=\"two\"/></hyperlinks>"));
    String all = Unpacked.text(bytes);
    assertEquals(2, all.split("Target=\"a.html\"", -1).length);
  }

  @Test
  void excelOpensNoMoreLinksThanItTakes() {
    byte[] bytes =
        free(
            List.of(),
            s -> {
              for (int i = 0; i < SheetRows.MOST_LINKS + 5; i++) {
                s.begin().link("y", "a.html", "one").end();
              }
            });
    assertEquals(SheetRows.MOST_LINKS + 1, sheet(bytes).split("<hyperlink ", -1).length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "../x",
        "a:b",
        "a[b",
        "'a",
        "a*",
        "a?",
        "01234567890123456789012345678901"
      })
  void aNameThatExcelDoesNotTakeIsRefused(String name) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new WorkbookSheet(name, List.of(), Top.FREE, List.of(), s -> {}));
  }

  @Test
  void twoSheetsOfOneNameAreRefused() {
    WorkbookSheet one = new WorkbookSheet("One", List.of(), Top.FREE, List.of(), s -> {});
    WorkbookSheet two = new WorkbookSheet("ONE", List.of(), Top.FREE, List.of(), s -> {});
    assertThrows(IllegalArgumentException.class, () -> new WorkbookFile("t", List.of(one, two)));
    assertThrows(IllegalArgumentException.class, () -> new WorkbookFile("t", List.of()));
  }

  @Test
  void rowsAreAsHighAsTheirTextsNeed() {
    String words = "one two three four five six seven eight nine ten";
    byte[] bytes =
        free(
            List.of(20),
            s -> {
              s.begin().text("short", SheetStyle.WRAPPED).end();
              s.begin().text(words, SheetStyle.WRAPPED).end();
              s.begin().text("a\nb\nc", SheetStyle.WRAPPED).end();
              s.begin().text("x".repeat(54), SheetStyle.WRAPPED).end();
              s.begin().text(words, SheetStyle.PLAIN).end();
              s.begin().text("a\n".repeat(100), SheetStyle.WRAPPED).end();
            });
    String written = sheet(bytes);
    for (String row :
        List.of("1\">", "2\" ht=\"45\">", "3\" ht=\"45\">", "4\" ht=\"45\">", "5\">")) {
      assertTrue(written.contains("<row r=\"" + row), row + written);
    }
    assertTrue(written.contains("<row r=\"6\" ht=\"409\">"));
  }

  @Test
  void theSameRowsAreTheSameBytes() {
    Consumer<CellRows> rows = t -> t.row(List.of(new Cell.Words("x", "y")));
    assertArrayEquals(book(rows), book(rows));
  }
}
