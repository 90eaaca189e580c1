package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class ValueBatchTest {

  @Test
  void valuesComeOutAsTheyWentIn() {
    ValueBatch batch = new ValueBatch();
    for (int i = 0; i < 20_000; i++) {
      double value = i % 10 == 0 ? Double.NaN : i;
      batch.add(new Entry(i + 2, 0, 0, value, Double.NaN, Double.NaN));
    }
    assertEquals(Doubles.tabulate(20_000, i -> i % 10 == 0 ? Double.NaN : i), batch.values());
  }

  @Test
  void theFirstTwoRowsAreKnown() {
    ValueBatch batch = new ValueBatch();
    batch.add(new Entry(4, 0, 1, 9, Double.NaN, Double.NaN));
    assertEquals(9, batch.only());
    batch.add(new Entry(6, 0, 2, 8, Double.NaN, 5));
    batch.add(new Entry(7, 0, 3, 8, Double.NaN, 5));
    assertEquals(4, batch.firstLine());
    assertEquals(6, batch.secondLine());
    assertEquals(2, batch.secondPlace());
    assertEquals(6, batch.aim().firstLine());
  }
}
