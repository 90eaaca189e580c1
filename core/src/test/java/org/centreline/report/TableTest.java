package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.centreline.report.Table.Align;
import org.centreline.report.Table.Column;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void everyRowHasACellForEveryColumn() {
    List<Column> columns = List.of(new Column("A", Align.LEFT), new Column("B", Align.RIGHT));
    assertThrows(
        IllegalArgumentException.class, () -> new Table(columns, List.of(List.of("only one"))));
  }
}
