package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberTextTest {

  @Test
  void theShortestTextThatReadsBack() {
    assertEquals("0.1", NumberText.of(0.1));
    assertEquals("0.30000000000000004", NumberText.of(0.1 + 0.2));
    assertEquals("2.0E23", NumberText.of(2e23));
    assertEquals("4.9E-324", NumberText.of(Double.MIN_VALUE));
  }

  @Test
  void everyNumberReadsBack() {
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      double number = Double.longBitsToDouble(random.nextLong());
      if (NumberText.exists(number)) {
        assertEquals(number, Double.parseDouble(NumberText.of(number)), 0);
      }
    }
  }

  @Test
  void zeroHasNoMinusAndWhatIsNoNumberHasNoText() {
    assertEquals("0.0", NumberText.of(-0.0));
    assertFalse(NumberText.exists(Double.NaN));
    assertFalse(NumberText.exists(Double.NEGATIVE_INFINITY));
  }
}
