package org.centreline.csv.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SkippedRowsTest {

  @Test
  void reasonsApartAndOnlyTheFirstLinesOfEach() {
    SkippedRows rows = new SkippedRows();
    assertEquals(List.of(), rows.all());
    rows.add(Code.UNDATED_ROWS, 7);
    IntStream.rangeClosed(10, 40).forEach(line -> rows.add(Code.FILTERED_ROWS, line));
    rows.add(Code.UNDATED_ROWS, 9);
    assertEquals(
        List.of(
            new Skipped("filtered-rows", 31, IntStream.rangeClosed(10, 29).boxed().toList()),
            new Skipped("undated-rows", 2, List.of(7, 9))),
        rows.all());
  }
}
