package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.csv.row.Batches.At;
import org.junit.jupiter.api.Test;

class BatchesTest {

  private static MeasuredRow entry(int line, int group, double value) {
    return new MeasuredRow(line, group, 0, value, Double.NaN, Double.NaN);
  }

  @Test
  void thereAreAsManyAsGroupsAndPeriodsHoweverManyTheRows() {
    Batches batches = new Batches(RowAggregation.SUMS);
    for (int line = 2; line < 100_002; line++) {
      batches.add(entry(line, line % 3, 0.1), line % 7 - 5);
    }
    assertEquals(3 * 7, batches.size());
  }

  @Test
  void groupsKeepTheirPeriodsInOrderOfFirstAppearance() {
    Batches batches = new Batches(RowAggregation.VALUES);
    batches.add(entry(2, 1, 5), -40);
    batches.add(entry(3, 0, 6), 20);
    batches.add(entry(4, 1, 7), 20);
    batches.add(entry(5, 1, 8), -40);
    List<List<At>> groups = batches.byGroup(2);
    assertEquals(List.of(20), groups.get(0).stream().map(At::x).toList());
    assertEquals(List.of(-40, 20), groups.get(1).stream().map(At::x).toList());
    assertEquals(2, groups.get(1).get(0).batch().rows());
    assertEquals(5, groups.get(1).get(0).batch().secondLine());
  }
}
