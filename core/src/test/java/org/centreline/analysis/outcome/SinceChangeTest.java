package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chart of before shows of the points since, counted by hand. */
class SinceChangeTest {

  /** Twelve points about 10, 2 apart: the limits are 10 - 2.66 × 2 = 4.68 and 15.32. */
  private static Sample after(double... after) {
    double[] before = IntStream.range(0, 12).mapToDouble(i -> i % 2 == 0 ? 9 : 11).toArray();
    double[] all = DoubleStream.concat(DoubleStream.of(before), DoubleStream.of(after)).toArray();
    return PlainSample.from2021(all).changed(12);
  }

  @Test
  void pointsAreCountedByWhereTheyLie() {
    SinceChange since = after(16, 12, 10, 4, 9, 8, 9.5).outcome().since();
    assertEquals(7, since.points());
    assertEquals(2, since.above());
    assertEquals(4, since.below());
    assertEquals(1, since.beyondUpper());
    assertEquals(1, since.beyondLower());
    assertEquals(4, since.run());
    assertEquals(10, since.centre(), 1e-12);
    assertEquals((16 + 12 + 10 + 4 + 9 + 8 + 9.5) / 7, since.mean(), 1e-12);
  }

  /** The newest on one side, without a break; on the centre is a break. */
  @ParameterizedTest
  @CsvSource({
    "12 12 9 9 9, 3",
    "9 9 9 12, 1",
    "9 9 12 10, 0",
    "10 12 13 14, 3",
    "9 10 9 9, 2",
    "12 13 14 15, 4"
  })
  void theRunIsThatOfTheNewest(String points, int run) {
    double[] values = DoubleStream.of(numbers(points)).toArray();
    assertEquals(run, after(values).outcome().since().run());
  }

  private static double[] numbers(String points) {
    return java.util.Arrays.stream(points.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void whatIsLeftOutAndWhatIsPhasedInAreNotAmongThem() {
    SinceChange since = after(99, 9, 12, 99, 12, 12).phaseIn(1).exclude(15, 15).outcome().since();
    assertEquals(4, since.points());
    assertEquals(3, since.above());
    assertEquals(1, since.below());
    assertEquals(3, since.run());
    assertEquals(0, since.beyondUpper());
  }

  /** 3 of 10 and 90 of 1,000 are 93 of 1,010, per 100 of them. */
  @Test
  void sharesArePooledOnTheScaleShown() {
    double[] events = IntStream.range(0, 15).mapToDouble(i -> i < 12 ? 8 + i % 3 : 9).toArray();
    double[] cases = IntStream.range(0, 15).mapToDouble(i -> 100).toArray();
    events[13] = 3;
    cases[13] = 10;
    events[14] = 90;
    cases[14] = 1000;
    Sample rates = PlainSample.rates(events, cases).changed(12);
    double pooled = (9 + 3 + 90) / 1110.0;
    assertEquals(pooled, rates.outcome().since().mean(), 1e-12);
    Sample shown = rates.scale(new Scale(1000, "", Scale.Kind.PLAIN));
    assertEquals(1000 * pooled, shown.outcome().since().mean(), 1e-9);
  }
}
