package org.centreline.words.suggest;

import static org.centreline.PlainSample.steady;
import static org.centreline.PlainSample.then;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.suggest.SuggestMethod;
import org.centreline.analysis.suggest.SuggestionAnalysis;
import org.centreline.phase.Baseline;
import org.centreline.phase.Locator;
import org.centreline.phase.PhaseRequest;
import org.junit.jupiter.api.Test;

class SuggestionVerdictTest {

  private static final double[] SHIFT = then(steady(14, 20), steady(14, 26));

  @Test
  void aBetterLevelAndOneOfNoDirectionAreWorthDiscussing() {
    String words = "New limits from Mar 2025 would be worth discussing; none were applied.";
    assertEquals(words, shift(Better.NEITHER, SHIFT));
    assertEquals(words, shift(Better.UP, SHIFT));
  }

  @Test
  void aWorseLevelIsToBeActedOn() {
    assertEquals(
        "From Mar 2025 on the level is worse: act on the cause, as new limits would only make it"
            + " look usual; none were applied.",
        shift(Better.DOWN, SHIFT));
  }

  @Test
  void aLevelThatWentBackDidNotLast() {
    assertEquals(
        "The level from Apr 2025 did not last. New limits from Jul 2026 would be worth discussing;"
            + " none were applied.",
        shift(Better.DOWN, then(then(steady(15, 20), steady(15, 26)), steady(15, 20))));
  }

  @Test
  void threePlacesAreNamedAndMoreAreCounted() {
    double[] three = then(then(then(steady(13, 20), steady(9, 26)), steady(9, 32)), steady(9, 38));
    assertEquals(
        "New limits from Feb 2025, Nov 2025 and Aug 2026 would be worth discussing; none were"
            + " applied.",
        runs(PlainSample.monthly(three)));
    assertEquals(
        "New limits from 4 places between Feb 2025 and May 2027 would be worth discussing; none"
            + " were applied.",
        runs(PlainSample.monthly(then(three, steady(9, 44)))));
  }

  @Test
  void nothingToDiscussSaysWhy() {
    assertEquals(
        "Nothing here calls for new limits: no shift among 30 points.",
        shift(Better.NEITHER, steady(30, 20)));
    assertEquals(
        "Nothing here calls for new limits: no 9 points in a row on one side of the median of the"
            + " first 13.",
        runs(PlainSample.monthly(steady(30, 20))));
    assertEquals(
        "Too few points to look for new limits: 24, where 25 are needed, 12 before a shift and 13"
            + " from it.",
        shift(Better.NEITHER, steady(24, 20)));
    assertEquals(
        "Too few points to look for new limits in the last phase: 17, where 22 are needed, 13 for a"
            + " median and 9 for a run.",
        runs(PlainSample.monthly(steady(30, 20)).phase("2025-02-01", "New")));
  }

  @Test
  void aShiftThatIsPassedOverSaysWhy() {
    assertEquals(
        "No new limits to discuss: the shift from Dec 2024 has 11 points before it, where 12 are"
            + " needed.",
        shift(Better.NEITHER, then(steady(11, 20), steady(14, 25))));
    assertEquals(
        "Too early to discuss new limits: the shift from Feb 2025 has 12 points so far, where 13"
            + " are needed.",
        shift(Better.NEITHER, then(steady(13, 20), steady(12, 25))));
    double[] rising = IntStream.range(0, 15).mapToDouble(i -> 24 + 0.5 * i).toArray();
    assertEquals(
        "No lasting level to set new limits by: after the shift from Mar 2025 there would be a"
            + " further shift or trend even with new limits.",
        shift(Better.NEITHER, then(steady(14, 20), rising)));
  }

  @Test
  void pointsThatComeBackAndALongBaselineAreSaid() {
    double[] run = {21.3, 23, 21.4, 24, 21.2, 23, 21.5, 24};
    double[] mixed = {18, 24, 25, 18, 24, 25, 23, 18};
    assertEquals(
        "No lasting level to set new limits by: of the 16 points since the shift from Jul 2026, 3"
            + " lie back on the other side of the centre before it.",
        shift(Better.NEITHER, then(then(steady(30, 20), run), mixed)));
    PhaseRequest asked = PhaseRequest.none().withBaseline(new Baseline.First(20));
    assertEquals(
        "No new limits to show: the shift from Mar 2025 begins within the baseline; choose a"
            + " baseline that ends before it.",
        SuggestionWords.verdict(
            of(PlainSample.monthly(SHIFT).phases(asked), SuggestMethod.STABLE_SHIFT)));
  }

  private static String shift(Better better, double... values) {
    return SuggestionWords.verdict(
        of(PlainSample.monthly(values).better(better), SuggestMethod.STABLE_SHIFT));
  }

  private static String runs(Sample sample) {
    return SuggestionWords.verdict(of(sample, SuggestMethod.RUN_OF_NINE));
  }

  static SuggestionAnalysis of(Sample sample, SuggestMethod method) {
    Locator locator =
        new Locator(sample.measured().subgroups(), text -> Optional.of(LocalDate.parse(text)));
    return SuggestionAnalysis.of(sample.measured(), sample.request(), locator, method);
  }
}
