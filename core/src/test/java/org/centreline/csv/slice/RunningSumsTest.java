package org.centreline.csv.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Random;
import org.centreline.math.ExactSum;
import org.junit.jupiter.api.Test;

class RunningSumsTest {

  @Test
  void sumsAreRoundedOnceWhateverTheirTermsAndHoweverTheyAreParted() {
    Random random = new Random(7);
    for (int spread : new int[] {1, 8, 30}) {
      RunningSums one = new RunningSums();
      RunningSums other = new RunningSums();
      BigDecimal[] expected = new BigDecimal[200];
      for (int i = 0; i < 20_000; i++) {
        int place = random.nextInt(expected.length);
        double term = random.nextGaussian() * Math.pow(10, random.nextInt(spread));
        (random.nextBoolean() ? one : other).add(place, term);
        BigDecimal before = expected[place] == null ? BigDecimal.ZERO : expected[place];
        expected[place] = before.add(new BigDecimal(term));
      }
      for (int place = 0; place < expected.length; place++) {
        ExactSum sum = one.of(place);
        sum.add(other.of(place));
        assertEquals(expected[place].doubleValue(), sum.value(), "spread " + spread);
      }
    }
    assertEquals(0, new RunningSums().of(1000).value());
  }
}
