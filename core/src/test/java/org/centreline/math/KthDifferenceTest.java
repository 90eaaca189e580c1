package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KthDifferenceTest {

  @Test
  void everyPlaceIsThatOfTheSortedDifferences() {
    Random random = new Random(20_260_303);
    for (int trial = 0; trial < 50; trial++) {
      double[] a = numbers(random, 1 + random.nextInt(9));
      double[] b = numbers(random, 1 + random.nextInt(9));
      double[] all = new double[a.length * b.length];
      for (int i = 0; i < all.length; i++) {
        all[i] = a[i / b.length] - b[i % b.length];
      }
      Arrays.sort(all);
      KthDifference differences = new KthDifference(a, b);
      for (int k = 1; k <= all.length; k++) {
        assertEquals(all[k - 1], differences.at(k), 0.0);
      }
      assertEquals(Quantiles.type7(all, 0.5), differences.median(), 1e-15);
    }
  }

  /** Whole numbers, so that ties and zeros abound, and fractions below and above 0. */
  private static double[] numbers(Random random, int count) {
    boolean whole = random.nextBoolean();
    return random.doubles(count, -4, 4).map(v -> whole ? Math.rint(v) : v).toArray();
  }
}
