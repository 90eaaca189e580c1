package org.centreline.words.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.centreline.analysis.Better;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Scale;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.BeforeAfter.OutcomeScale;
import org.centreline.analysis.outcome.groups.GroupData;
import org.centreline.analysis.outcome.groups.GroupsAnalysis;
import org.centreline.analysis.outcome.groups.PairedAnalysis;
import org.centreline.series.Doubles;
import org.centreline.series.Pairs;
import org.junit.jupiter.api.Test;

class BeforeAfterSentenceTest {

  private static final Meaning DAYS = meaning(new Scale(1, "days", Scale.Kind.PLAIN));

  private static Meaning meaning(Scale scale) {
    return new Meaning(Optional.of("waits"), Better.DOWN, OptionalDouble.empty(), scale, List.of());
  }

  private static BeforeAfter groups(Doubles before, Doubles after) {
    return GroupsAnalysis.of(
        new GroupsAnalysis.Subject("y", "calls", OutcomeScale.MEASUREMENTS, DAYS),
        new GroupData("before", before, Doubles.missing(before.size())),
        new GroupData("after", after, Doubles.missing(after.size())));
  }

  private static BeforeAfter counts(OutcomeScale kind, double[] numbers) {
    return GroupsAnalysis.of(
        new GroupsAnalysis.Subject(
            "y",
            "",
            kind,
            meaning(kind == OutcomeScale.PROPORTIONS ? Scale.percent() : Scale.plain())),
        new GroupData("before", Doubles.of(numbers[0]), Doubles.of(numbers[1])),
        new GroupData("after", Doubles.of(numbers[2]), Doubles.of(numbers[3])));
  }

  private static BeforeAfter pairs(Doubles before, Doubles after) {
    return PairedAnalysis.of(
        "score",
        List.of("start", "end"),
        List.of(new Pairs(Optional.empty(), before, after)),
        DAYS);
  }

  @Test
  void aClearDifference() {
    String sentence =
        BeforeAfterSentence.of(
            groups(Doubles.of(30, 31, 32, 33, 34, 35), Doubles.of(20, 21, 22, 23, 24, 25)));
    assertEquals(
        "For waits, the mean was 10.0 days lower after calls than before (95% CI 7.6 to 12.4;"
            + " 22.5 against 32.5 days, 6 and 6 values), which is better.",
        sentence);
  }

  @Test
  void noDifferenceShownSaysWhatCouldHaveBeenSeen() {
    String sentence =
        BeforeAfterSentence.of(groups(Doubles.of(30, 41, 22, 33), Doubles.of(29, 40, 25, 30)));
    assertTrue(sentence.contains("no difference is shown and none is ruled out"), sentence);
    assertTrue(sentence.contains("days lower to "), sentence);
    assertTrue(sentence.contains("would probably not have been seen"), sentence);
  }

  @Test
  void sharesInPercentagePoints() {
    assertEquals(
        "For waits, the share was 20.0 percentage points higher after than before (95% CI 5.2 to"
            + " 33.4; 80.0% against 60.0%, 56 of 70 and 48 of 80), which is worse.",
        BeforeAfterSentence.of(counts(OutcomeScale.PROPORTIONS, new double[] {48, 80, 56, 70})));
  }

  @Test
  void ratesAsPerCentOrTimes() {
    String lower =
        BeforeAfterSentence.of(counts(OutcomeScale.RATES, new double[] {171, 9200, 120, 9050}));
    assertTrue(lower.contains("the rate was 29% lower after than before"), lower);
    String higher =
        BeforeAfterSentence.of(counts(OutcomeScale.RATES, new double[] {10, 1000, 40, 1000}));
    assertTrue(higher.contains("the rate was 4.0 times as high after as before"), higher);
  }

  @Test
  void fiveSteadyPairsAreTooFewToBeSure() {
    String sentence =
        BeforeAfterSentence.of(pairs(Doubles.of(1, 2, 3, 4, 5), Doubles.of(2, 3, 4, 5, 7)));
    assertTrue(sentence.contains("the data are too few"), sentence);
    assertFalse(sentence.contains("better"), sentence);
  }

  /** Whatever the data: a direction is claimed just where the interval leaves out none. */
  @Test
  void theSentenceNeverContradictsItsInterval() {
    Random random = new Random(20_260_401);
    for (int trial = 0; trial < 300; trial++) {
      double shift = 2 * random.nextDouble() - 1;
      int n = 3 + random.nextInt(12);
      Doubles before = Doubles.tabulate(n, i -> Math.rint(3 + random.nextGaussian()));
      Doubles after = Doubles.tabulate(n, i -> Math.rint(3 + shift + random.nextGaussian()));
      check(groups(before, after));
      check(pairs(before, after));
      double[] numbers = {random.nextInt(20), 20 + random.nextInt(9), random.nextInt(20), 20};
      check(counts(OutcomeScale.PROPORTIONS, numbers));
      check(counts(OutcomeScale.RATES, numbers));
    }
  }

  private static void check(BeforeAfter found) {
    String sentence = BeforeAfterSentence.of(found);
    boolean shown = found.whole().headline().isShown();
    boolean judged = sentence.contains("which is better") || sentence.contains("which is worse");
    assertEquals(shown, judged, sentence);
    assertEquals(
        !shown,
        sentence.contains("no difference is shown")
            || sentence.contains("too few")
            || sentence.contains("no event"),
        sentence);
    assertFalse(sentence.contains("cause") || sentence.contains("no effect"), sentence);
    assertFalse(sentence.contains("NaN") || sentence.contains("none days"), sentence);
  }

  /** 3 of 1,000 after 900 of 1,000 are a three-hundredth; 4 of 1,000 more are not nothing. */
  @Test
  void nearlyAllIsNotAllAndLittleIsNotNothing() {
    String few =
        BeforeAfterSentence.of(counts(OutcomeScale.RATES, new double[] {900, 1e4, 3, 1e4}));
    assertTrue(few.startsWith("For waits, the rate was 99.7% lower after than before"), few);
    String none =
        BeforeAfterSentence.of(counts(OutcomeScale.RATES, new double[] {900, 1e4, 0, 1e4}));
    assertTrue(none.startsWith("For waits, the rate was 100% lower after than before"), none);
    String more =
        BeforeAfterSentence.of(counts(OutcomeScale.RATES, new double[] {1e6, 1e7, 1.004e6, 1e7}));
    assertTrue(more.startsWith("For waits, the rate was 0.4% higher after than before"), more);
    assertTrue(more.contains("95% CI of the ratio 1.001 to 1.01;"), more);
  }

  /**
   * Thousands at 1,000 and 1,012 days, 0.45 days less after: the standard error of the difference
   * is 6 times the square root of 2 in 2,000, or 0.19, so that 0.08 to 0.82 is the range.
   */
  @Test
  void aSmallDifferenceOfLargeNumbersIsNotWrittenAsNone() {
    Doubles before = Doubles.tabulate(2000, i -> i % 2 == 0 ? 1000 : 1012);
    String sentence = BeforeAfterSentence.of(groups(before, before.map(v -> v - 0.45)));
    assertTrue(sentence.contains("the mean was 0.5 days lower after calls than before"), sentence);
    assertTrue(sentence.contains("(95% CI 0.1 to 0.8; 1,005.6 against 1,006.0 days"), sentence);
  }
}
