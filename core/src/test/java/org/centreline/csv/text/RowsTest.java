package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

  @Test
  void linesAreThoseOnWhichRowsBegin() {
    List<Row> rows = Texts.rows("a,b\r\n\"1\n2\",3\n\n4,5\r6,7");
    assertEquals(List.of(1, 2, 4, 5, 6), rows.stream().map(Row::line).toList());
  }

  @Test
  void linesGoOnWhereSomeWereLeftOut() {
    Rows rows = new Rows(Texts.of("t\nt\na\nb").below(2), ',', Bytes.Purpose.LOOK);
    rows.next();
    assertEquals(3, rows.row().line());
    rows.next();
    assertEquals(4, rows.row().line());
  }

  @Test
  void cellsAreTrimmed() {
    Row row = Texts.row(" a ,\u00A0b,\" c \",,\n");
    assertArrayEquals(new String[] {"a", "b", "c", "", ""}, row.cells());
    assertEquals(3, row.filled());
    assertEquals(5, row.width());
    assertEquals("", row.cell(99));
  }

  @Test
  void anEmptyLineIsARowOfOneEmptyCell() {
    assertEquals(0, Texts.rows("a\n\nb").get(1).filled());
    assertEquals(1, Texts.rows("a\n\nb").get(1).width());
  }
}
