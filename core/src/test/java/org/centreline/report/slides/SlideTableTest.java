package org.centreline.report.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.report.slides.SlideTable.Cell;
import org.centreline.report.slides.SlideTable.Column;
import org.centreline.report.slides.SlideTable.Look;
import org.centreline.report.slides.SlideTable.Row;
import org.junit.jupiter.api.Test;

class SlideTableTest {

  private static final List<Column> COLUMNS =
      List.of(new Column("Site", 200, Look.WORDS), new Column("Value", 100, Look.NUMBERS));

  private static Row row(String name, Row.Kind kind) {
    return new Row(List.of(Cell.of(name), Cell.of("1")), kind);
  }

  private static List<String> names(SlideTable table) {
    return table.rows().stream().map(row -> row.cells().get(0).text()).toList();
  }

  @Test
  void rowsGoOnOverPagesUnderTheirHeading() {
    List<Row> rows = new ArrayList<>(List.of(row("first", Row.Kind.PLAIN), Row.heading("Falls")));
    for (int i = 1; i <= 4; i++) {
      rows.add(row("site " + i, Row.Kind.BELOW));
    }
    rows.add(row("last", Row.Kind.PLAIN));
    SlideTable table = new SlideTable("t", COLUMNS, rows);
    double line = table.height(rows.get(0));
    List<SlideTable> pages = table.pages(SlideTable.headHeight() + 4 * line);
    assertEquals(List.of("first", "Falls", "site 1", "site 2"), names(pages.get(0)));
    assertEquals(List.of("Falls (continued)", "site 3", "site 4", "last"), names(pages.get(1)));
    assertEquals(2, pages.size());
  }

  @Test
  void aHeadingIsNotTheLastOfAPage() {
    List<Row> rows =
        List.of(row("a", Row.Kind.PLAIN), Row.heading("Falls"), row("Elm", Row.Kind.BELOW));
    SlideTable table = new SlideTable("t", COLUMNS, rows);
    List<SlideTable> pages =
        table.pages(SlideTable.headHeight() + 2 * table.height(rows.get(0)) + 1);
    assertEquals(List.of("a"), names(pages.get(0)));
    assertEquals(List.of("Falls", "Elm"), names(pages.get(1)));
  }

  @Test
  void noPageIsHigherThanAsked() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      rows.add(row("a name of some length ".repeat(1 + i % 3), Row.Kind.PLAIN));
    }
    SlideTable table = new SlideTable("t", COLUMNS, rows);
    List<SlideTable> pages = table.pages(200);
    assertEquals(50, pages.stream().mapToInt(page -> page.rows().size()).sum());
    for (SlideTable page : pages) {
      double height =
          SlideTable.headHeight() + page.rows().stream().mapToDouble(page::height).sum();
      assertTrue(height <= 200, "height " + height);
    }
  }

  /** An icon fills its cell, which must be square or it would not be round. */
  @Test
  void rowsWithIconsAreAsHighAsTheirColumnIsWide() {
    List<Column> columns =
        List.of(new Column("", 34, Look.ICONS), new Column("", 100, Look.SMALL_WORDS));
    Row row = new Row(List.of(Cell.icon(Optional.empty()), Cell.of("x")), Row.Kind.PLAIN);
    assertEquals(34, new SlideTable("t", columns, List.of(row)).height(row));
  }

  @Test
  void aRowOfTooFewCellsIsAMistake() {
    List<Column> three = List.of(COLUMNS.get(0), COLUMNS.get(0), COLUMNS.get(1));
    List<Row> rows = List.of(row("a", Row.Kind.PLAIN));
    assertThrows(IllegalArgumentException.class, () -> new SlideTable("t", three, rows));
  }
}
