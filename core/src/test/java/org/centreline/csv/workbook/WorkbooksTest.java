package org.centreline.csv.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.CsvReader;
import org.centreline.csv.FileContent;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.Checksum;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of all kinds become the text that people see. */
class WorkbooksTest {

  private static final String[] FALLS = {
    "Month|Falls|Bed days", "45383@1|5|600", "45413@1|x|620", "45444@1|#DIV/0!|590", "45474@1|=B2|1"
  };

  private static FileContent read(CsvFile file) {
    return CsvReader.read(
        file, Columns.of("Month", "Falls"), ReadingOptions.standard(), Grouping.none());
  }

  private static List<String> problems(CsvFile file) {
    try {
      read(file);
      return List.of();
    } catch (DataException e) {
      return e.problems().stream().map(problem -> problem.message()).toList();
    }
  }

  @Test
  void textsAndNumbers() {
    byte[] bytes =
        new Xlsx()
            .strings(
                "shared",
                "<r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb=\"0\"><t>kana</t></rPh>",
                "two_x000a_lines and _x0041_, _x12")
            .sheet("Data", "$0|$1|$2", "in place|a \"b\", c|&", "12|-0.5|1E3", "?1|?0|#N/A")
            .bytes();
    assertEquals(
        List.of(
            "shared,rich text,\"two lines and A, _x12\"",
            "in place,\"a \"\"b\"\", c\",&",
            "12,-0.5,1000",
            "TRUE,FALSE,#N/A"),
        Opened.rows(bytes));
  }

  @Test
  void formulasHaveTheValueThatWasWorkedOutLast() {
    String text = "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>A2</f><v>a_x0042_</v></c></row>";
    assertEquals(List.of("aB", "5"), Opened.rows(Xlsx.of(text, "=1+4:5")));
    assertEquals(
        List.of("no-cell-value: 1 formula has no value: B1"),
        Opened.notices(Xlsx.of("1|=SUM(A1)")));
    String empty =
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"B1\"><v>1</v></c></row>";
    assertEquals(List.of(",1"), Opened.rows(Xlsx.of(empty)));
  }

  @Test
  void rowsStandOnTheLineOfTheirNumberAndAreEquallyWide() {
    String far = "<row r=\"4\"><c r=\"C4\"><v>3</v></c></row>";
    String numberless = "<row><c><v>1</v></c><c><v>2</v></c></row>";
    String styled = "<row r=\"9\"><c r=\"H9\" s=\"1\"/></row>";
    assertEquals(
        List.of("Title,,", "", "", ",,3", "1,2,"),
        Opened.rows(Xlsx.of("Title", far, numberless, styled)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "0", "false"})
  void datesByTheirFormatAlone(String said) {
    boolean since1904 = said.equals("1") || said.equals("true");
    byte[] bytes =
        new Xlsx()
            .formats("14", "dd/mm/yyyy")
            .date1904(said)
            .sheet("Data", "45383@1|45383@2|45383")
            .bytes();
    String day = since1904 ? "2028-04-02" : "2024-04-01";
    assertEquals(List.of(day + "," + day + ",45383"), Opened.rows(bytes));
    String iso =
        "<row r=\"1\"><c t=\"d\"><v>2024-04-01T00:00:00</v></c><c t=\"d\"><v>2024-04-01T10:30:00Z</v></c></row>";
    assertEquals(List.of("2024-04-01,2024-04-01 10:30:00"), Opened.rows(Xlsx.of(iso)));
  }

  @Test
  void fiveDigitsWithoutAFormatAreNoDatesWhereDaysCountFrom1904() {
    Xlsx plain = new Xlsx().sheet("Data", "Month|Falls", "43921|5", "43951|6", "43982|4");
    assertEquals(List.of(), problems(Opened.file(plain.bytes())));
    List<String> refused = problems(Opened.file(plain.date1904("1").bytes()));
    assertTrue(
        refused.get(0).startsWith("x.xlsx: A2: expected a date but found '43921'"), refused.get(0));
    assertTrue(refused.get(0).contains("1904"), refused.get(0));
  }

  @Test
  void percentagesAreTold() {
    byte[] bytes =
        new Xlsx().formats("0.0%").sheet("Data", "Seen|x", "0.478@1|1", "0.5@1|2").bytes();
    assertEquals(List.of("Seen,x", "47.8%,1", "50%,2"), Opened.rows(bytes));
    assertEquals(
        List.of(
            "percent-cells: numbers of column A were read as the percentages that they are shown"
                + " as: 0.478 is 47.8%"),
        Opened.notices(bytes));
  }

  @Test
  void whatIsHiddenIsReadAndTold() {
    String hidden = "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>7</v></c></row>";
    byte[] bytes = new Xlsx().sheet("Data", "Falls", hidden, "8").hidden("Lists", "yes").bytes();
    assertEquals(List.of("Falls", "7", "8"), Opened.rows(bytes));
    assertEquals(
        List.of(
            "hidden-sheets: 1 hidden sheet not read: 'Lists'; name one with sheet to read it",
            "hidden-cells: row 2 of the sheet is hidden, and was read as all others"),
        Opened.notices(bytes));
    assertEquals(List.of("yes"), Opened.rows(bytes, "lists"));
    String columns =
        "<?xml version=\"1.0\"?><worksheet><cols><col min=\"2\" max=\"16384\" hidden=\"true\"/></cols>"
            + "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>2</v></c></row></sheetData></worksheet>";
    assertEquals(
        List.of("hidden-cells: columns B, C of the sheet are hidden, and were read as all others"),
        Opened.notices(new Xlsx().add("Data", "", "worksheet", columns).bytes()));
  }

  @Test
  void errorsAreToldByTheirCells() {
    byte[] bytes = Xlsx.of("a|b", "1|#DIV/0!", "#N/A|#REF!", "#NUM!|#NAME?", "#NULL!|#VALUE!");
    assertEquals(
        List.of(
            "error-cells: 7 cells hold an error: B2 (#DIV/0!), A3 (#N/A), B3 (#REF!), A4 (#NUM!),"
                + " B4 (#NAME?) and 2 more"),
        Opened.notices(bytes));
  }

  @Test
  void cellsAreCalledAsExcelCallsThem() {
    List<String> problems =
        problems(Opened.file(new Xlsx().formats("14").sheet("Data", FALLS).bytes()));
    assertEquals(3, problems.size());
    assertTrue(
        problems.get(0).startsWith("x.xlsx: B3: expected a number but found 'x' [bad-number]"));
    assertTrue(problems.get(1).startsWith("x.xlsx: B4: expected a number but found '#DIV/0!'"));
    assertEquals(
        "x.xlsx: B5: expected a number but found '=B2' [bad-number]\n  fix: the formula was never"
            + " worked out: open the workbook in Excel or LibreOffice and save it",
        problems.get(2));
    Xlsx two = new Xlsx().formats("14").sheet("Ward 3's", FALLS).sheet("Empty");
    assertTrue(problems(Opened.file(two.bytes())).get(0).startsWith("x.xlsx: 'Ward 3''s'!B3: "));
    assertEquals(
        List.of("A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD"),
        java.util.stream.IntStream.of(0, 25, 26, 51, 701, 702, 16383)
            .mapToObj(SheetCells::letters)
            .toList());
  }

  @Test
  void rowsAreCalledRows() {
    String[] twice = {"Month|Falls", "45383@1|5", "45413@1|6", "45383@1|7", "1|2|3"};
    List<String> problems =
        problems(Opened.file(new Xlsx().formats("14").sheet("D", twice).bytes()));
    assertTrue(
        problems.contains(
                "x.xlsx: row 5: expected 3 cells, as in the header but found '3 cells' [ragged-row]")
            || problems.stream().anyMatch(problem -> problem.startsWith("x.xlsx: ")),
        problems.toString());
    assertTrue(
        problems.stream().noneMatch(problem -> problem.contains("line")), problems.toString());
  }

  @Test
  void aRemarkBesideTheTableIsTold() {
    String[] rows = {"Month|Falls", "45383@1|5", "45413@1|6|see the diary"};
    byte[] bytes = new Xlsx().formats("14").sheet("D", rows).bytes();
    String told = "1 row with a cell under a heading without a name, from row 3: not read";
    String notices = read(Opened.file(bytes)).source().notices().toString();
    assertTrue(notices.contains(told), notices);
  }

  @Test
  void theChecksumIsThatOfTheFile() {
    byte[] bytes =
        new Xlsx().formats("14").sheet("Data", "Month|Falls", "45383@1|5", "45413@1|6").bytes();
    FileContent content = read(Opened.file(bytes));
    assertEquals(Checksum.of(Bytes.of(bytes)), content.source().sha256());
    assertEquals("workbook", content.source().dialect().encoding());
    assertEquals(2, content.source().rowsUsed());
  }

  @Test
  void otherFilesStayAsTheyAre() {
    CsvFile csv = new CsvFile("x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
    assertSame(csv, Workbooks.opened(csv, Optional.empty()));
    assertTrue(
        Opened.message("a,b\n".getBytes(StandardCharsets.UTF_8), "Data")
            .startsWith("x.xlsx: expected a workbook that has a sheet 'Data'"));
  }

  @Test
  void howTextIsWrittenIsNotSaidOfAWorkbook() {
    CsvFile file = Opened.file(Xlsx.of("Month|Falls", "2024-04-01|5", "2024-05-01|6"));
    ReadingOptions commas = ReadingOptions.standard().with(Decimal.COMMA);
    try {
      CsvReader.read(file, Columns.of("Month", "Falls"), commas, Grouping.none());
    } catch (DataException e) {
      assertEquals("text-option", e.problems().get(0).code());
      return;
    }
    throw new AssertionError("read");
  }
}
