package org.centreline.rule.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.centreline.rule.Sigmas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsTest {

  /** n:longest run allowed,fewest crossings; J. Anhøj's tables for 10 to 60 useful points. */
  private static final String ANHOEJ =
      "10:6,2 11:6,2 12:7,3 13:7,3 14:7,4 15:7,4 16:7,4 17:7,5 18:7,5 19:7,6 20:7,6 21:7,6"
          + " 22:7,7 23:8,7 24:8,8 25:8,8 26:8,8 27:8,9 28:8,9 29:8,10 30:8,10 31:8,11 32:8,11"
          + " 33:8,11 34:8,12 35:8,12 36:8,13 37:8,13 38:8,14 39:8,14 40:8,14 41:8,15 42:8,15"
          + " 43:8,16 44:8,16 45:8,17 46:9,17 47:9,17 48:9,18 49:9,18 50:9,19 51:9,19 52:9,20"
          + " 53:9,20 54:9,21 55:9,21 56:9,21 57:9,22 58:9,22 59:9,23 60:9,23";

  private static Runs of(int useful) {
    return new Runs(useful, useful, 1, useful - 1);
  }

  @Test
  void limitsAreThoseOfTheTables() {
    for (String entry : ANHOEJ.split(" ")) {
      Runs runs = of(Integer.parseInt(entry.substring(0, 2)));
      String limits = runs.longestRunMax() + "," + runs.crossingsMin();
      assertEquals(entry, runs.useful() + ":" + limits);
    }
  }

  @Test
  void limitsAreThoseOfQicharts2() throws IOException {
    String name = "/golden/expected/qic-table-runs-limits.csv";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                RunsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      List<String> rows = reader.lines().skip(1).toList();
      assertTrue(rows.size() >= 100, "rows: " + rows.size());
      for (String row : rows) {
        Runs runs = of(Integer.parseInt(row.split(",")[0]));
        assertEquals(row, runs.useful() + "," + runs.longestRunMax() + "," + runs.crossingsMin());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"11, 6", "12, 7", "22, 7", "23, 8", "45, 8", "46, 9", "90, 9", "91, 10", "1, 3"})
  void theLongestRunAllowedGrowsInSteps(int useful, int longest) {
    assertEquals(longest, Runs.longestRunMax(useful));
  }

  @ParameterizedTest
  @CsvSource({
    "++--+, 5, 5, 2, 2",
    "++0++, 5, 4, 4, 0",
    "++_++, 5, 4, 4, 0",
    "+0-0+, 5, 3, 1, 2",
    "0_0, 3, 0, 0, 0",
    "-, 1, 1, 1, 0",
  })
  void pointsOnTheCentreAndMissingOnesNeitherBreakNorLengthen(
      String signs, int observations, int useful, int longest, int crossings) {
    Runs runs = Runs.of(Sigmas.sides(signs));
    assertEquals(new Runs(observations, useful, longest, crossings), runs);
    assertEquals(useful > 0, runs.isDefined());
  }

  @Test
  void aRunMustBeLongerThanTheLongestAllowed() {
    assertFalse(new Runs(24, 24, 8, 12).isRunTooLong());
    assertTrue(new Runs(24, 24, 9, 12).isRunTooLong());
    assertTrue(new Runs(24, 24, 9, 12).isSignal());
  }

  @Test
  void crossingsMustBeFewerThanTheFewestAllowed() {
    assertFalse(new Runs(24, 24, 4, 8).areCrossingsTooFew());
    assertTrue(new Runs(24, 24, 4, 7).areCrossingsTooFew());
    assertTrue(new Runs(24, 24, 4, 7).isSignal());
    assertFalse(new Runs(24, 24, 8, 8).isSignal());
  }

  @Test
  void nothingUsefulIsNoSignal() {
    assertFalse(new Runs(24, 0, 0, 0).isSignal());
  }

  @Test
  void theRunsAreThePlacesOfUsefulPoints() {
    assertEquals(
        List.of(List.of(0, 2), List.of(3, 5), List.of(6)), Runs.split(Sigmas.sides("+0+-_-+0")));
  }

  @Test
  void alongASequenceEachBeginningIsCounted() {
    for (String signs : List.of("++--+0_+--", "0_0", "-+-+-+-+-+-+--------------+", "")) {
      Sequence whole = Sigmas.sides(signs);
      List<Runs> along = Runs.along(whole);
      assertEquals(signs.length(), along.size());
      for (int n = 1; n <= signs.length(); n++) {
        Runs beginning = Runs.of(Sigmas.sides(signs.substring(0, n)));
        assertEquals(beginning, along.get(n - 1), signs + " " + n);
      }
    }
  }

  /** P(X &lt;= k - 1) of n - 1 tosses is below 0.05, P(X &lt;= k) is not. */
  @Test
  void crossingsAreThoseOfTheBinomial() {
    for (int useful : new int[] {2, 10, 255, 1000, 255, 10}) {
      double below = 0;
      double term = StrictMath.pow(2, 1 - useful);
      int k = 0;
      for (; below + term < 0.05 * (1 - 1e-12); k++) {
        below += term;
        term *= (double) (useful - 1 - k) / (k + 1);
      }
      assertEquals(k, of(useful).crossingsMin(), useful + " points");
    }
  }
}
