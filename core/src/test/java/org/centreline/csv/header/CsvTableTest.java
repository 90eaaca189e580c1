package org.centreline.csv.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.text.Bytes;
import org.centreline.csv.text.Row;
import org.centreline.csv.text.Rows;
import org.centreline.csv.text.Texts;
import org.junit.jupiter.api.Test;

class CsvTableTest {

  @Test
  void rowsBeginBelowTheHeader() {
    CsvTable table = Texts.table("Waits\n\na,\"b\nc\"\n1,2\n");
    assertEquals(List.of("a", "b c"), table.header().names());
    Rows rows = table.rows(Bytes.Purpose.LOOK);
    rows.next();
    Row row = rows.row();
    assertEquals("1", row.cell(0));
    assertEquals(5, row.line());
  }

  @Test
  void theFileMayNameItsDelimiter() {
    CsvTable table = Texts.table("sep=;\na;b,c\n1;2\n");
    assertEquals(';', table.delimiter());
    assertEquals(2, table.header().line());
  }

  @Test
  void aHeaderOfNumbersIsNone() {
    DataException refused =
        assertThrows(DataException.class, () -> Texts.table("2024-01-01,5\n2024-02-01,6\n"));
    assertEquals("no-header", refused.problems().get(0).code());
  }

  @Test
  void nothingIsNoTable() {
    DataException refused = assertThrows(DataException.class, () -> Texts.table(",,\n\n"));
    assertEquals("empty-file", refused.problems().get(0).code());
  }
}
