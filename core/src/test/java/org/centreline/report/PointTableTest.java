package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.report.Table.Column;
import org.centreline.words.Sample;
import org.junit.jupiter.api.Test;

class PointTableTest {

  @Test
  void aRowAPoint() {
    Table table = PointTable.of(Gallery.gaps().analysis());
    assertEquals(31, table.rows().size());
    assertEquals(
        List.of("Mar 2026", "27.0", "20.3", "16.3", "24.3", "concern", "beyond-limits"),
        table.rows().get(26));
    assertEquals(
        List.of("Jan 2026", "", "20.3", "16.3", "24.3", "missing", ""), table.rows().get(24));
    assertEquals("excluded", table.rows().get(4).get(5));
  }

  @Test
  void theFirstColumnSaysWhatItHolds() {
    assertEquals("Point", head(Sample.rows(1, 2)));
    assertEquals("Period", head(Sample.monthly(1, 2)));
    assertEquals("Label", head(Gallery.all().get("labels")));
  }

  private static String head(Sample sample) {
    return PointTable.of(sample.analysis()).columns().stream()
        .map(Column::head)
        .findFirst()
        .orElseThrow();
  }
}
