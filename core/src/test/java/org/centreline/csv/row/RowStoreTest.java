package org.centreline.csv.row;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RowStoreTest {

  @Test
  void growsAndKeepsEverything() {
    RowStore store = new RowStore();
    for (int i = 0; i < 1000; i++) {
      store.add(new MeasuredRow(i + 2, i % 3, i % 7, i, 2.0 * i, 3.0 * i));
    }
    assertEquals(1000, store.size());
    assertEquals(1001, store.line(999));
    assertEquals(0, store.group(999));
    assertEquals(5, store.place(999));
    assertEquals(999, store.numerator(999));
    assertEquals(1998, store.denominator(999));
    assertEquals(2997, store.target(999));
  }

  @Test
  void groupsKeepTheOrderOfTheFile() {
    RowStore store = new RowStore();
    for (int group : new int[] {1, 0, 1, 1, 0}) {
      store.add(new MeasuredRow(0, group, 0, 1, 2, 3));
    }
    int[][] rows = store.byGroup(2);
    assertArrayEquals(new int[] {1, 4}, rows[0]);
    assertArrayEquals(new int[] {0, 2, 3}, rows[1]);
  }
}
