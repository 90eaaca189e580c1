package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BinomialTailTest {

  /** Of ten fair tosses 0 to 3 and 7 to 10 are no more probable than 3: 2 (1 + 10 + 45 + 120). */
  @Test
  void bothTailsOfAFairCoinCount() {
    assertEquals(352 / 1024.0, BinomialTail.twoSided(3, 10, 0.5), 1e-14);
    assertEquals(352 / 1024.0, BinomialTail.twoSided(7, 10, 0.5), 1e-14);
    assertEquals(1, BinomialTail.twoSided(5, 10, 0.5), 0.0);
  }

  /** In whole numbers: of the 10^n equal cases C(n, k) 3^k 7^(n-k) have the count k. */
  @Test
  void anUnevenCoinIsCountedInWholeNumbers() {
    for (int n = 1; n <= 12; n++) {
      long[] cases = new long[n + 1];
      long ways = 1;
      for (int k = 0; k <= n; k++) {
        cases[k] = ways * (long) Math.pow(3, k) * (long) Math.pow(7, n - k);
        ways = ways * (n - k) / (k + 1);
      }
      for (int seen = 0; seen <= n; seen++) {
        long rare = 0;
        for (long one : cases) {
          rare += one <= cases[seen] ? one : 0;
        }
        String place = seen + " of " + n;
        assertEquals(rare / Math.pow(10, n), BinomialTail.twoSided(seen, n, 0.3), 1e-13, place);
      }
    }
  }
}
