package org.centreline.csv.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.centreline.Matter;
import org.centreline.csv.CsvReader;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.junit.jupiter.api.Test;

class ColumnChoiceTest {

  private static List<ColumnChoice> choices(String csv) {
    DataException refused =
        assertThrows(
            DataException.class,
            () ->
                CsvReader.read("x", csv.getBytes(), Columns.unnamed(), ReadingOptions.standard()));
    return refused.ways().stream().flatMap(way -> way.arguments().stream()).toList();
  }

  @Test
  void columnsThatOneNameTells() {
    assertEquals(
        List.of(new ColumnChoice(Matter.VALUE, "a"), new ColumnChoice(Matter.VALUE, "b")),
        choices("d,a,b,c,c\n2024-01-01,1,2,3,4\n"));
    assertEquals(List.of(), choices("d,a\n2024-01-01,x\n"));
  }
}
