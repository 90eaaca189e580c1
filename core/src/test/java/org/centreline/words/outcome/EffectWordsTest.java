package org.centreline.words.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.analysis.Better;
import org.centreline.analysis.Scale;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.outcome.fit.Estimate;
import org.centreline.words.Differences;
import org.centreline.words.Numbers;
import org.centreline.words.Precision;
import org.junit.jupiter.api.Test;

class EffectWordsTest {

  private static final Estimate NONE = Estimate.none();

  private static EffectWords words(OutcomeKind kind) {
    Scale scale = kind == OutcomeKind.PROPORTION ? Scale.percent() : Scale.plain();
    Numbers numbers = new Numbers(scale, new Precision(1, 1));
    return new EffectWords(kind, new Differences(numbers, Better.DOWN));
  }

  private static Estimate estimate(double value, double lower, double upper) {
    return new Estimate(value, 0, lower, upper);
  }

  /** One of the difference: of 0.04 one in 25, of 0.7 one in 1.4. */
  @Test
  void sharesAreToldAsOneInSoManyCases() {
    EffectWords shares = words(OutcomeKind.PROPORTION);
    assertEquals(
        "; one more in every 25 cases (10 to 100)", shares.numberNeeded(estimate(0.04, 0.01, 0.1)));
    assertEquals(
        "; one fewer in every 25 cases (10 to 100)",
        shares.numberNeeded(estimate(-0.04, -0.1, -0.01)));
    assertEquals(
        "; one fewer in every 1.4 cases (1.3 to 2)",
        shares.numberNeeded(estimate(-0.7, -0.8, -0.5)));
    assertEquals("", shares.numberNeeded(estimate(-0.04, -0.1, 0.01)));
    assertEquals("", words(OutcomeKind.MEAN).numberNeeded(estimate(-0.04, -0.1, -0.01)));
  }

  @Test
  void ratesAreToldByTheirRatioFirst() {
    for (OutcomeKind kind : new OutcomeKind[] {OutcomeKind.RATE, OutcomeKind.COUNT}) {
      EffectWords rates = words(kind);
      assertEquals(
          "20% lower (95% CI 10% to 30%); 2.0 lower",
          rates.interval(estimate(-2, -3, -1), estimate(-0.2, -0.3, -0.1)));
      assertEquals(
          "20% lower (95% CI 50% lower to 10% higher); 2.0 lower",
          rates.interval(estimate(-2, -5, 1), estimate(-0.2, -0.5, 0.1)));
      assertEquals(
          "6.0 times as high (95% CI 1.003 to 12 times); 5.0 higher",
          rates.interval(estimate(5, 0, 11), estimate(5, 0.003, 11)));
    }
  }

  @Test
  void allOthersAreToldByDifference() {
    EffectWords means = words(OutcomeKind.MEAN);
    assertEquals(
        "2.0 lower (95% CI 1.0 to 3.0); -20% (-30% to -10%) of what was expected",
        means.interval(estimate(-2, -3, -1), estimate(-0.2, -0.3, -0.1)));
    assertEquals(
        "2.0 lower (95% CI 3.0 lower to 1.0 higher); -20% (-30% to +10%) of what was expected",
        means.interval(estimate(-2, -3, 1), estimate(-0.2, -0.3, 0.1)));
    String without = "2.0 lower (95% CI 1.0 to 3.0)";
    double none = Double.NaN;
    assertEquals(without, means.interval(estimate(-2, -3, -1), NONE));
    assertEquals(without, means.interval(estimate(-2, -3, -1), estimate(1, 0, none)));
    assertEquals(without, means.interval(estimate(-2, -3, -1), estimate(1, none, 2)));
    assertEquals(without, means.interval(estimate(-2, -3, -1), estimate(1, 0, 9)));
  }
}
