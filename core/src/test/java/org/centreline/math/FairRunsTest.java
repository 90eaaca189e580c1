package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FairRunsTest {

  @Test
  void onePointIsOneRun() {
    assertEquals(1, FairRuns.fewest(1, 0.025));
    assertEquals(1, FairRuns.most(1, 0.025));
  }

  /**
   * The rows of the run-chart table of Perla, Provost and Murray (2011) that a second source bears
   * out, which the exact distribution gives too; and two where the exact limits differ from that
   * table.
   */
  @ParameterizedTest
  @CsvSource({
    "10,3,9",
    "14,4,12",
    "16,5,13",
    "24,8,18",
    "30,11,21",
    "40,15,27",
    "50,19,33",
    "60,24,38",
    "12,4,10",
    "20,7,15"
  })
  void limitsOfTheNumberOfRuns(int points, int fewest, int most) {
    assertEquals(fewest, FairRuns.fewest(points, 0.025));
    assertEquals(most, FairRuns.most(points, 0.025));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 10, 11, 60, 101, 1029, 1031, 3000})
  void theChancesAddUpToOne(int points) {
    double sum =
        IntStream.rangeClosed(1, points).mapToDouble(r -> FairRuns.probability(points, r)).sum();
    assertEquals(1, sum, 1e-12);
  }

  /** Beyond some 1,030 points there are more ways than a double can count. */
  @ParameterizedTest
  @ValueSource(ints = {100, 1031, 2001})
  void limitsOfLongSeriesAreThoseOfWholeNumbers(int points) {
    int first = (points + 1) / 2;
    int second = points / 2;
    BigInteger all = choose(points, first);
    BigInteger below = BigInteger.ZERO;
    int fewest = 0;
    while (below.multiply(BigInteger.valueOf(40)).compareTo(all) <= 0) {
      fewest++;
      int half = fewest / 2;
      BigInteger one = choose(first - 1, half - 1);
      BigInteger other = choose(second - 1, half - 1);
      BigInteger ways =
          fewest % 2 == 0
              ? one.multiply(other).shiftLeft(1)
              : choose(first - 1, half).multiply(other).add(one.multiply(choose(second - 1, half)));
      below = below.add(ways);
    }
    assertEquals(fewest, FairRuns.fewest(points, 0.025));
  }

  /** Mean and variance of the number of runs: Wald and Wolfowitz (1940). */
  @Test
  void limitsOfVeryLongSeriesAreThoseOfTheNormalDistribution() {
    int points = 32_766;
    double mean = 1 + points / 2.0;
    double sd = Math.sqrt(points / 4.0 * (points - 2.0) / (points - 1.0));
    assertEquals(mean - 1.959964 * sd, FairRuns.fewest(points, 0.025), 1);
    assertEquals(mean + 1.959964 * sd, FairRuns.most(points, 0.025), 1);
  }

  private static BigInteger choose(int n, int k) {
    BigInteger ways = k < 0 || k > n ? BigInteger.ZERO : BigInteger.ONE;
    for (int i = 1; i <= k; i++) {
      ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }
}
