package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.rule.sequence.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoinRunsTest {

  /** Computed apart, exactly, to four places: Anhøj's limits about a known centre. */
  @ParameterizedTest
  @CsvSource({
    "10,.0449",
    "12,.0430",
    "15,.0505",
    "16,.0467",
    "20,.0706",
    "24,.0662",
    "30,.0640",
    "36,.0852",
    "40,.0788",
    "50,.0728",
    "60,.0742",
    "80,.0931",
    "100,.0715"
  })
  void falseSignalsOfAnhoejAboutAKnownCentre(int tosses, double chance) {
    Runs runs = new Runs(tosses, tosses, 1, 0);
    double within = CoinRuns.within(tosses, runs.longestRunMax(), runs.crossingsMin());
    assertEquals(chance, 1 - within, 0.00006);
  }

  /** The chance of a run of 6, 7 or 8 on one side, computed apart. */
  @ParameterizedTest
  @CsvSource({"12,.1245,.0547,.0234", "24,.2875,.1438,.0695", "36,.4202,.2244,.1134"})
  void longRuns(int tosses, double six, double seven, double eight) {
    assertEquals(six, 1 - CoinRuns.within(tosses, 5, 0), 0.00006);
    assertEquals(seven, 1 - CoinRuns.within(tosses, 6, 0), 0.00006);
    assertEquals(eight, 1 - CoinRuns.within(tosses, 7, 0), 0.00006);
  }

  /** Every sequence of up to eleven tosses. */
  @Test
  void theChanceIsThatOfEverySequence() {
    for (int tosses = 1; tosses <= 11; tosses++) {
      int[][] seen = new int[tosses + 1][tosses];
      for (int sequence = 0; sequence < 1 << tosses; sequence++) {
        int longest = 1;
        int run = 1;
        int crossed = 0;
        for (int i = 1; i < tosses; i++) {
          boolean crosses = (sequence >> i & 1) != (sequence >> (i - 1) & 1);
          run = crosses ? 1 : run + 1;
          crossed += crosses ? 1 : 0;
          longest = Math.max(longest, run);
        }
        seen[longest][crossed]++;
      }
      for (int longest = 1; longest <= tosses + 1; longest++) {
        for (int crossings = -1; crossings <= tosses; crossings++) {
          assertEquals(
              counted(seen, longest, crossings) / (double) (1 << tosses),
              CoinRuns.within(tosses, longest, crossings),
              1e-15);
        }
      }
    }
  }

  private static int counted(int[][] seen, int longest, int crossings) {
    int count = 0;
    for (int run = 0; run < seen.length && run <= longest; run++) {
      for (int crossed = Math.max(0, crossings); crossed < seen[run].length; crossed++) {
        count += seen[run][crossed];
      }
    }
    return count;
  }
}
