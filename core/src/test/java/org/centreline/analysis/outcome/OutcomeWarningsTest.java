package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.junit.jupiter.api.Test;

class OutcomeWarningsTest {

  /** Every code that an outcome can carry. */
  private static final Set<String> CODES =
      Set.of(
          "few-points",
          "change-inside-subgroup",
          "gaps",
          "uneven",
          "baseline-trigger",
          "baseline-trend",
          "curved-baseline",
          "autocorrelation",
          "methods-disagree",
          "season-unknown",
          "season-left",
          "extrapolation",
          "outlier",
          "overdispersed",
          "sparse",
          "denom-shift",
          "control-unbalanced",
          "control-moved",
          "many-tests");

  @Test
  void everyCodeHasAPage() {
    for (String code : CODES) {
      String page = "/org/centreline/words/explain/" + code + ".txt";
      assertNotNull(OutcomeWarnings.class.getResource(page), code);
    }
  }

  @Test
  void moreThanThreeChangesAreMany() {
    double[] values = PlainSample.step(60, 12, -4, 5);
    Sample three = PlainSample.from2021(values).changed(12).changed(24).changed(36);
    assertFalse(three.outcomeWarnings().contains("many-tests"));
    assertTrue(three.changed(48).outcomeWarnings().contains("many-tests"));
    assertTrue(OutcomeWarnings.many(3, "measures").isEmpty());
    assertTrue(OutcomeWarnings.many(4, "measures").orElseThrow().message().contains("4 measures"));
  }

  @Test
  void warningsOfManySeriesAreKnown() {
    for (long seed = 0; seed < 20; seed++) {
      double[] values = PlainSample.step(48, 24, -2, seed);
      values[10] = Double.NaN;
      for (String code : PlainSample.from2021(values).changed(24).outcomeWarnings()) {
        assertTrue(CODES.contains(code), code);
      }
    }
  }

  @Test
  void aCalmSeriesWithAClearStepHasNone() {
    double[] values = PlainSample.step(60, 30, -6, 4);
    assertEquals(
        java.util.List.of(),
        PlainSample.from2021(values).changed(30).outcomeWarnings(),
        Arrays.toString(values));
  }
}
