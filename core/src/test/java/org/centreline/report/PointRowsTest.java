package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.words.Sample;
import org.junit.jupiter.api.Test;

class PointRowsTest {

  private static Cell cell(List<Cell> row, String name) {
    return row.stream().filter(cell -> cell.name().equals(name)).findFirst().orElseThrow();
  }

  private static double number(List<Cell> row, String name) {
    return ((Cell.Real) cell(row, name)).number();
  }

  @Test
  void drawnAndRawLimitsAreKeptApart() {
    List<Cell> row = PointRows.of(Sample.monthly(Sample.steady(24, 2)).type("mr").analysis()).at(3);
    assertEquals(0, number(row, "lower"));
    assertTrue(number(row, "lowerRaw") <= 0);
    assertEquals(number(row, "upper"), number(row, "upperRaw"));
  }

  @Test
  void aStatisticIsThereOnlyWhereItIsNotTheValue() {
    List<Cell> row = PointRows.of(Sample.rows(1, 2, 3).analysis()).at(1);
    assertEquals(2, number(row, "value"));
    assertTrue(Double.isNaN(number(row, "statistic")));
    assertTrue(Double.isNaN(number(row, "statisticLower")));
  }

  @Test
  void eachPointKnowsItsPhase() {
    PointRows rows = PointRows.of(Gallery.phases().analysis());
    assertEquals(44, rows.size());
    assertEquals(new Cell.Count("phase", 1), cell(rows.at(23), "phase"));
    assertEquals(new Cell.Count("phase", 2), cell(rows.at(24), "phase"));
  }
}
