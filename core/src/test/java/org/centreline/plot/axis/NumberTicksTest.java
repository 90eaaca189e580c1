package org.centreline.plot.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.centreline.plot.Range;
import org.centreline.plot.axis.TickDecimals.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTicksTest {

  @ParameterizedTest
  @CsvSource({
    "0, 100, 5, '0 20 40 60 80 100'",
    "0, 10, 4, '0 5 10'",
    "-0.9, 1.1, 4, '-0.5 0.0 0.5 1.0'",
    "11.2, 13.9, 6, '11.5 12.0 12.5 13.0 13.5'",
    "4100000, 5900000, 4, '4,500,000 5,000,000 5,500,000'",
    "0.00011, 0.00032, 4, '0.0002 0.0003'",
    "-30000, 30000, 3, '-20,000 0 20,000'"
  })
  void ticksAreRound(double low, double high, int most, String labels) {
    assertEquals(labels, labels(low, high, most, Notation.PLAIN));
  }

  @Test
  void percentagesAreFractionsOfOne() {
    assertEquals("86% 88% 90% 92%", labels(0.851, 0.938, 5, Notation.PERCENT));
    assertEquals("99.5% 100.0%", labels(0.9921, 1.0, 2, Notation.PERCENT));
  }

  @Test
  void numbersThatNoOneWouldWriteOutTurnToPowersOfTen() {
    assertEquals("2e-9 4e-9 6e-9", labels(1e-9, 7e-9, 3, Notation.PLAIN));
    assertEquals("0 1e300 2e300", labels(0, 2e300, 3, Notation.PLAIN));
  }

  /** Ticks lie within the range, are no more than asked, never fewer than a third of that. */
  @Test
  void anyRangeGetsEnoughTicksWithLabelsOfTheirOwn() {
    Random random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      double low = random.nextGaussian() * StrictMath.pow(10, random.nextInt(30) - 15);
      double span = StrictMath.pow(10, random.nextInt(20) - 10) * (1 + random.nextDouble());
      if (span < 1e-12 * Math.abs(low)) {
        continue;
      }
      int most = 3 + random.nextInt(10);
      Range range = new Range(low, low + span);
      List<Tick> ticks = NumberTicks.of(range, most, Notation.PLAIN).ticks();
      assertTrue(
          ticks.stream().allMatch(tick -> range.holds(tick.at())), () -> range + " " + ticks);
      assertTrue(ticks.size() <= most + 1, () -> most + " for " + ticks);
      assertTrue(ticks.size() >= Math.max(1, most / 3), () -> most + " for " + ticks);
      assertEquals(
          ticks.size(), ticks.stream().map(Tick::label).distinct().count(), range::toString);
    }
  }

  private static String labels(double low, double high, int most, Notation notation) {
    NumberTicks ticks = NumberTicks.of(new Range(low, high), most, notation);
    return String.join(" ", ticks.ticks().stream().map(Tick::label).toList());
  }
}
