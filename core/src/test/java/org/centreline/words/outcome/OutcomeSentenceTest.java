package org.centreline.words.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.model.OutcomeModel;
import org.centreline.report.OutcomeGallery;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OutcomeSentenceTest {

  private static String sentence(Sample sample) {
    return OutcomeSentence.of(sample.outcome());
  }

  @Test
  void aClearDifferenceIsToldWithItsRangeAndWhatWasExpected() {
    assertEquals(
        "Over the 24 months from Jan 2023 the mean was 4.2 days lower (95% CI 2.5 to 6.0; 8% lower)"
            + " than the earlier trend would have given: about 46.2 against 50.5 days, which is"
            + " better.",
        sentence(OutcomeGallery.mean()));
  }

  @Test
  void countsThatSpreadFarWiderThanChanceAreNotJudgedByItsLimits() {
    double[] visits = new double[36];
    for (int i = 0; i < visits.length; i++) {
      visits[i] = 50_000 + 20_000 * Math.sin(2.4 * i) - (i < 18 ? 0 : 3000);
    }
    String said = sentence(PlainSample.counts(visits).changed(18).better(Better.DOWN));
    assertTrue(said.contains("times as much as chance makes"), said);
    assertTrue(said.contains(" lie "), said);
    assertFalse(said.contains("beyond the limit") || said.contains("better"), said);
  }

  @Test
  void sharesAreToldInPercentagePoints() {
    assertTrue(sentence(OutcomeGallery.share()).contains(" percentage points higher (95% CI "));
  }

  @Test
  void ratesAreToldByRatio() {
    assertTrue(
        sentence(OutcomeGallery.rate())
            .contains("the rate was 40% lower (95% CI 38% to 42%) than"));
  }

  @Test
  void aControlIsNamed() {
    assertTrue(
        sentence(OutcomeGallery.named("control").orElseThrow())
            .contains("than the earlier trend and the change seen in Elm would have given"));
  }

  @Test
  void whatIsNotShownIsToldAsARangeWithTheSmallestDifferenceThatWouldBeSeen() {
    String sentence = sentence(OutcomeGallery.named("nothing shown").orElseThrow());
    assertTrue(sentence.startsWith("On average since the change the data fit anything from "));
    assertTrue(sentence.contains("with 15 points before and 15 after, a difference under "));
    assertTrue(
        OutcomeSentence.of(
                OutcomeGallery.named("nothing shown").orElseThrow().better(Better.DOWN).outcome())
            .contains(" better to "));
  }

  @Test
  void aShortSeriesSaysSo() {
    String sentence = sentence(OutcomeGallery.named("short").orElseThrow());
    assertTrue(sentence.contains("was 3.6 higher after than before (95% CI "), sentence);
    assertTrue(sentence.contains("can't be told apart from the change"), sentence);
  }

  @TestFactory
  Stream<DynamicTest> neverCausedAndNeverNoEffect() {
    return OutcomeGallery.all().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      OutcomeAnalysis analysis = entry.getValue().outcome();
                      String all =
                          (OutcomeSentence.of(analysis) + OutcomeText.lines(analysis))
                              .toLowerCase(java.util.Locale.ROOT);
                      for (String word : new String[] {"caus", "no effect", "prove", "nan"}) {
                        assertFalse(all.contains(word), word + ": " + all);
                      }
                    }));
  }

  /** Random series: what is told is what the intervals leave. */
  @Test
  void theSentenceNeverContradictsItsInterval() {
    int untold = 0;
    for (long seed = 0; seed < 120; seed++) {
      double[] values = PlainSample.step(36, 18, -0.1 * (seed % 30), seed);
      for (int i = 18; i < 36; i++) {
        values[i] += 0.02 * (seed % 7) * (i - 18);
      }
      OutcomeAnalysis analysis = PlainSample.from2021(values).changed(18).outcome();
      OutcomeFit fit = analysis.fit().orElseThrow();
      if (!fit.isTold()) {
        untold++;
        assertTrue(OutcomeSentence.of(analysis).contains("can't be worked out"));
        continue;
      }
      String sentence = OutcomeSentence.of(analysis);
      OutcomeModel model = analysis.model();
      boolean mean = model.isShown(fit.mean().difference(), fit.mean().relative());
      boolean latest = model.isShown(fit.latest().difference(), fit.latest().relative());
      boolean claimed = analysis.isClaimed();
      assertEquals(claimed, sentence.startsWith("Over the "), sentence);
      boolean lower = fit.mean().difference().upper() < 0;
      assertEquals(claimed && lower, claimed && sentence.contains(" lower (95% CI"), sentence);
      assertEquals(claimed && !latest, sentence.contains("cannot be said"), sentence);
      assertEquals(!claimed, sentence.contains("the data fit anything"), sentence);
    }
    assertTrue(untold < 60, untold + " of 120 untold");
  }

  @Test
  void aRatioThatMayBeNoneOrTenfoldIsNotTold() {
    double[] scarce = {0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 1};
    OutcomeAnalysis analysis = PlainSample.counts(scarce).changed(10).outcome();
    OutcomeFit fit = analysis.fit().orElseThrow();
    assertTrue(fit.mean().relative().upper() > 9, fit.mean().toString());
    assertFalse(fit.isTold());
    assertTrue(OutcomeSentence.of(analysis).contains("can't be worked out"));
  }

  @Test
  void aChangeWithoutALabelGoesByItsDayInWords() {
    Sample sample =
        PlainSample.from2021(PlainSample.calm(48, 16, -4))
            .change("2022-05-01", "")
            .change("2023-09-01", "");
    String sentence = sentence(sample);
    assertTrue(sentence.startsWith("Over the 16 months from Sep 2023 the mean was "), sentence);
    assertTrue(sentence.contains(" From May 2022 it was "), sentence);
    assertFalse(sentence.contains("2022-05"), sentence);
  }
}
