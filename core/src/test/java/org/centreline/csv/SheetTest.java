package org.centreline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.text.CsvFile;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static Sheet read(String text) {
    return Sheet.read(new CsvFile("s.csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> codes(String text) {
    return assertThrows(DataException.class, () -> read(text)).problems().stream()
        .map(problem -> problem.code() + " " + problem.line())
        .toList();
  }

  @Test
  void cellsGoByTheNamesOfTheFirstRow() {
    Sheet sheet = read("\uFEFFID, Title \r\n\r\nwaits,\"Days, mean\"\r\nfalls,\r\n,,\r\n");
    assertEquals(List.of("id", "title"), sheet.names());
    assertEquals(1, sheet.headerLine());
    assertEquals(2, sheet.lines().size());
    assertEquals(3, sheet.lines().get(0).number());
    assertEquals(Optional.of("Days, mean"), sheet.lines().get(0).cell("title"));
    assertEquals(Map.of("id", "falls"), sheet.lines().get(1).cells());
    assertEquals(Optional.empty(), sheet.lines().get(1).cell("none"));
  }

  @Test
  void aSpreadsheetMaySaveSemicolons() {
    assertEquals(List.of("id", "title"), read("id;title\nw;Waits\n").names());
    assertEquals(List.of("id", "title"), read("sep=;\nid;title\nw;Waits\n").names());
  }

  @Test
  void linesAreThoseOfTheFile() {
    Sheet sheet = read("id,title\na,\"two\nlines\"\nb,x\n");
    assertEquals(4, sheet.lines().get(1).number());
  }

  @Test
  void whatHasNoFormIsRefusedWithItsLine() {
    assertEquals(List.of("empty-file 0"), codes(" \n"));
    assertEquals(List.of("duplicate-column 1"), codes("id,ID\na,b\n"));
    assertEquals(List.of("ragged-row 3"), codes("id,title\na,b\nc,d,e\n"));
    assertEquals(List.of("unclosed-quote 2"), codes("id,title\na,\"b\n"));
  }
}
