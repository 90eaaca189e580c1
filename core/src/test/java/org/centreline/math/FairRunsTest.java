package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FairRunsTest {

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
  @ValueSource(ints = {2, 3, 10, 11, 60, 101})
  void theChancesAddUpToOne(int points) {
    double sum =
        IntStream.rangeClosed(1, points).mapToDouble(r -> FairRuns.probability(points, r)).sum();
    assertEquals(1, sum, 1e-12);
  }
}
