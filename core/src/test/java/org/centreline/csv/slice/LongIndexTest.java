package org.centreline.csv.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongIndexTest {

  @Test
  void placesAreThoseOfFirstAppearance() {
    LongIndex index = new LongIndex();
    Map<Long, Integer> known = new LinkedHashMap<>();
    Random random = new Random(7);
    for (int i = 0; i < 50_000; i++) {
      long key = (long) random.nextInt(5) << 32 | random.nextInt(3000) - 1500 & 0xFFFFFFFFL;
      int place = known.computeIfAbsent(key, k -> known.size());
      assertEquals(place, index.place(key));
      assertEquals(place, index.find(key));
      assertEquals(key, index.key(place));
    }
    assertEquals(known.size(), index.size());
    for (long key = 10L << 32; key < (10L << 32) + 1000; key++) {
      assertTrue(index.find(key) < 0, "never seen");
    }
    assertEquals(known.size(), index.size());
  }
}
