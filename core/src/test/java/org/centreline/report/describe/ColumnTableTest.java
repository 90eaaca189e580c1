package org.centreline.report.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.centreline.analysis.describe.FileDescription;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.text.CsvFile;
import org.centreline.report.Table;
import org.junit.jupiter.api.Test;

class ColumnTableTest {

  private static FileDescription of(String csv) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return FileDescription.of(new CsvFile("x.csv", bytes), ReadingOptions.standard());
  }

  private static Table table(String csv) {
    return ColumnTable.of(ColumnTable.shown(of(csv)));
  }

  private static List<String> heads(String csv) {
    return table(csv).columns().stream().map(Table.Column::head).toList();
  }

  @Test
  void countsThatAreNowhereHaveNoColumn() {
    assertEquals(
        List.of("Column", "Taken for", "Filled", "Missing", "Range"), heads("a,n\nx,1\ny,\n"));
    assertEquals(
        List.of("Column", "Taken for", "Filled", "Missing", "Suppressed", "Odd", "Range"),
        heads("a,n\nx,1\ny,*\nz,2\nz,q\n"));
    assertEquals(
        List.of(List.of("a", "group", "2", "", ""), List.of("n", "count", "1", "1", "1")),
        table("a,n\nx,1\ny,\n").rows());
  }

  @Test
  void columnsNamedByDatesAreLeftOut() {
    String wide = "m,Jan-24,Feb-24,Mar-24\nFalls,1,2,3\n";
    assertEquals(1, table(wide).rows().size());
    assertEquals(
        List.of("m: its words repeat; Falls"), ColumnTable.reasons(ColumnTable.shown(of(wide))));
  }

  @Test
  void nothingIsNoExample() {
    assertEquals(
        List.of("a: its words repeat; x, y"),
        ColumnTable.reasons(ColumnTable.shown(of("a,n\nx,\ny,\n"))));
  }
}
