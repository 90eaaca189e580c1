package org.centreline.plot.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {

  private final LabelPlacer placer = new LabelPlacer(0, 100, 10);

  @Test
  void labelsWithRoomStayWhereTheyAre() {
    assertEquals(Doubles.of(5, 20, 90), placer.spread(Doubles.of(5, 20, 90)));
    assertEquals(Doubles.empty(), placer.spread(Doubles.empty()));
  }

  @Test
  void labelsAtOnePlaceSpreadAroundIt() {
    assertEquals(Doubles.of(40, 50, 60), placer.spread(Doubles.of(50, 50, 50)));
    assertEquals(Doubles.of(45, 55, 80), placer.spread(Doubles.of(49, 51, 80)));
  }

  @Test
  void labelsStayWithinTheirBounds() {
    assertEquals(Doubles.of(80, 90, 100), placer.spread(Doubles.of(100, 100, 100)));
    assertEquals(Doubles.of(0, 10, 20), placer.spread(Doubles.of(0, 0, 0)));
  }

  @Test
  void anyLabelsKeepApartInOrder() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      double[] wanted = random.doubles(1 + random.nextInt(9), 0, 100).sorted().toArray();
      Doubles placed = placer.spread(Doubles.of(wanted));
      for (int j = 0; j < placed.size(); j++) {
        assertTrue(placed.get(j) >= 0 && placed.get(j) <= 100, Arrays.toString(wanted));
        assertTrue(j == 0 || placed.get(j) >= placed.get(j - 1) + 10 - 1e-9, placed.toString());
      }
    }
  }
}
