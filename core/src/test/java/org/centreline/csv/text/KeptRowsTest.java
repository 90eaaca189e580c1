package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.centreline.csv.text.Bytes.Purpose;
import org.junit.jupiter.api.Test;

class KeptRowsTest {

  private static final String TEXT = "a,b,\n1, 2 ,\n\n3\n4,5,,\n6,7,x\n\u201C8\u201D,,\n";

  /** What is told of each row but the first. */
  private static List<String> told(Rows rows) {
    List<String> told = new ArrayList<>();
    for (boolean first = true; rows.next(); first = false) {
      Row row = rows.row();
      if (!first) {
        told.add(
            row.line()
                + " "
                + row.width()
                + " "
                + row.filled()
                + " "
                + List.of(row.cells())
                + row.cell(7)
                + row.isEmpty(List.of(0, 1)));
      }
    }
    rows.close();
    return told;
  }

  private static KeptRows kept(int width) {
    KeptRows kept = new KeptRows(width, 3, 1);
    try (Rows rows = new Rows(Texts.of(TEXT), ',', Purpose.TAKE)) {
      for (boolean first = true; rows.next(); first = false) {
        Row row = rows.row();
        if (!first) {
          kept.add(row, kept.codes(row));
        }
      }
    }
    return kept;
  }

  @Test
  void theRowsAreTheSameAgain() {
    List<String> cut = told(new Rows(Texts.of(TEXT), ',', Purpose.TAKE));
    assertEquals(6, cut.size());
    assertEquals(cut, told(new Rows(kept(2))));
    assertEquals(cut, told(new Rows(kept(3))));
  }

  @Test
  void tooManyRowsOfAnotherWidthAreNotHeld() {
    KeptRows kept = new KeptRows(2, 2, 1);
    int added = 0;
    while (kept.hold(List.of(0, 1)) && added < 10_000_000) {
      Row row = new CutRow(new String[] {"1"}, added++ + 2);
      kept.add(row, kept.codes(row));
    }
    assertFalse(kept.hold(List.of(0)));
    Row row = new CutRow(new String[] {"1", "2"}, added + 2);
    kept.add(row, kept.codes(row));
    assertFalse(kept.hold(List.of(0)), "however few follow");
  }

  @Test
  void columnsOfTooManyTextsAreNotHeld() {
    KeptRows kept = new KeptRows(2, 2, 1);
    for (int i = 0; i <= TextCodes.MOST; i++) {
      Row row = new CutRow(new String[] {Integer.toString(i), "x"}, i + 2);
      kept.add(row, kept.codes(row));
    }
    assertFalse(kept.hold(List.of(0, 1)));
    assertTrue(kept.hold(List.of(1)));
    Rows again = new Rows(kept);
    Row last = again.row();
    while (again.next()) {
      last = again.row();
    }
    assertEquals(List.of("\u2026", "x"), List.of(last.cells()), "nobody asks for its first cell");
  }
}
