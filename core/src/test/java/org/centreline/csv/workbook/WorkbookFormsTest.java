package org.centreline.csv.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.text.FileText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways of writing the same that programs other than Excel have, and cells that few have. */
class WorkbookFormsTest {

  private static final String RELS =
      "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"%s\"/>"
          + "<Relationship Id=\"t\" Type=\"x/sharedStrings\" TargetMode=\"External\""
          + " Target=\"file:///etc/hostname\"/></Relationships>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "worksheets/sheet1.xml",
        "/xl/worksheets/sheet1.xml",
        "../xl/worksheets/./sheet1.xml",
        "../xl//worksheets/sheet1.xml",
        "WORKSHEETS/Sheet1.xml"
      })
  void pathsLeadToTheSameSheet(String path) {
    byte[] bytes =
        new Xlsx().sheet("D", "7").part("xl/_rels/workbook.xml.rels", RELS.formatted(path)).bytes();
    assertEquals(List.of("7"), Opened.rows(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-8"})
  void sheetsMayBeWide(String charset) {
    String sheet =
        "\uFEFF<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>Zürich</t></is></c></row>"
            + "</sheetData></worksheet>";
    String text = charset.equals("UTF-8") ? sheet.substring(1) : sheet;
    byte[] part = text.getBytes(java.nio.charset.Charset.forName(charset));
    Xlsx workbook = new Xlsx().sheet("D", "7").part("xl/worksheets/sheet1.xml", part);
    assertEquals(List.of("Zürich"), Opened.rows(workbook.bytes()));
  }

  @Test
  void noPathLeadsOutOfTheFile() {
    String rels = RELS.formatted("../../xl/worksheets/sheet1.xml");
    byte[] bytes = new Xlsx().sheet("D", "7").part("xl/_rels/workbook.xml.rels", rels).bytes();
    assertTrue(Opened.message(bytes).contains("[damaged-workbook]"));
  }

  /** What was made of a workbook has cells of its own kind, so it is no plain text. */
  @Test
  void aWorkbookIsNoPlainText() {
    assertEquals(
        Optional.empty(), FileText.plain(Opened.file(Xlsx.of("Falls", "7")), Optional.empty()));
  }

  @Test
  void anEmptyPartIsDamaged() {
    byte[] bytes = new Xlsx().sheet("D", "7").part("xl/worksheets/sheet1.xml", "").bytes();
    assertTrue(Opened.message(bytes).contains("[damaged-workbook]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<c><v>1<x/></v></c>~1",
        "<c s=\"-1\"><v>45383</v></c>~45383",
        "<c s=\"99\"><v>45383</v></c>~45383",
        "<c><f/></c>~=formula",
        "<c t=\"b\"><v>true</v></c>~TRUE",
        "<c t=\"b\"><v>1</v></c>~TRUE",
        "<c t=\"b\"><v>0</v></c>~FALSE",
        "<c t=\"str\"><v>a_x0041_</v></c>~aA",
        "<c t=\"inlineStr\"><is><r><t>病</t></r><rPh><t>や</t></rPh></is></c>~病"
      })
  void cellsThatFewProgramsWrite(String cell, String text) {
    assertEquals(List.of(text), Opened.rows(Xlsx.of("<row r=\"1\">" + cell + "</row>")));
  }

  @Test
  void aCellHasOneLine() {
    String cell = "<c t=\"inlineStr\"><is><t>a&#10;b&#9;c</t></is></c>";
    assertEquals(List.of("\"a b\tc\""), Opened.rows(Xlsx.of("<row r=\"1\">" + cell + "</row>")));
  }

  @Test
  void lettersByTheirNumbersAreWhole() {
    for (String plain : List.of("a_x0041", "a_x0041B", "_x00G1_", "_xG041_", "_x", "_y0041_")) {
      assertEquals(plain, RichText.plain(plain));
    }
    assertEquals("_x00A b", RichText.plain("_x00_x0041__x000A_b"));
  }

  @Test
  void cellsAreNamedWithTheirSheet() {
    assertEquals(Optional.of("Data1!A3"), new SheetCells("Data1", false).cell(3, 0));
    assertEquals(Optional.of("'Data 1'!A3"), new SheetCells("Data 1", false).cell(3, 0));
    assertEquals(Optional.of("'Zürich'!A3"), new SheetCells("Zürich", false).cell(3, 0));
    assertEquals(Optional.of("'it''s'!AA3"), new SheetCells("it's", false).cell(3, 26));
    assertEquals(Optional.of("A3"), new SheetCells("", false).cell(3, 0));
  }

  private static List<String> notices(int many) {
    SheetCells cells = new SheetCells("", false);
    for (int line = 1; line <= many; line++) {
      cells.addUnvalued(line, 0);
      cells.addHiddenRow(line);
      cells.addError(line, 1, "#N/A");
    }
    cells.addPercent(2, "0.5", "50%");
    cells.addPercent(2, "0.6", "60%");
    cells.addPercent(3, "0.7", "70%");
    return cells.notices().stream().map(notice -> notice.message()).toList();
  }

  @Test
  void whatIsNoticedOfCellsIsToldOnceAndNotWithoutEnd() {
    List<String> one = notices(1);
    assertTrue(one.get(0).startsWith("row 1 of the sheet is hidden"), one.get(0));
    assertTrue(
        one.get(1)
            .endsWith(
                "columns C, D were read as the percentages that they are shown as: 0.5 is 50%"),
        one.get(1));
    assertEquals("1 cell holds an error: B1 (#N/A)", one.get(2));
    assertEquals("1 formula has no value: A1", one.get(3));
    List<String> many = notices(99);
    assertTrue(many.get(3).startsWith("99 formulas have no value: A1, A2, "), many.get(3));
    for (String told : many) {
      assertTrue(!told.contains("99 ") || !told.contains("A99") && !told.contains("B99"), told);
    }
  }
}
