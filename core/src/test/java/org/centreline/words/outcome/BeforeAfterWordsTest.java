package org.centreline.words.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.analysis.Better;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.Scale;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.BeforeAfter.OutcomeScale;
import org.centreline.analysis.outcome.groups.BeforeAfter.Pairing;
import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.analysis.outcome.groups.EffectSize;
import org.centreline.analysis.outcome.groups.EffectSize.Kind;
import org.centreline.analysis.outcome.groups.GroupSummary;
import org.centreline.outcome.interval.Interval;
import org.centreline.series.Doubles;
import org.centreline.words.outcome.BeforeAfterSentence.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparisons with numbers that are written down here, so that each sentence can be read off. */
class BeforeAfterWordsTest {

  private static final double NONE = Double.NaN;

  private static EffectSize effect(Kind kind, double value, double lower, double upper) {
    Interval interval = Double.isNaN(lower) ? Interval.NONE : new Interval(lower, upper);
    return new EffectSize("id", "Rate ratio", "method", kind, value, interval, NONE);
  }

  private static GroupSummary group(String name, int n, double mean) {
    Interval around = new Interval(0.8 * mean, 1.2 * mean);
    return new GroupSummary(name, n, 0, mean, mean, 1, 12 * mean, 120, around);
  }

  /** 20 before and 30 after, twelve and nine of them. */
  private static Contrast contrast(EffectSize effect, double smallest) {
    return new Contrast(
        Optional.empty(),
        group("before", 12, 30),
        group("after", 9, 20),
        Optional.empty(),
        List.of(effect),
        smallest,
        Doubles.of(28, 30, 32),
        Doubles.of(18, 20, 22));
  }

  private static BeforeAfter of(
      Pairing design, OutcomeScale kind, String change, List<Contrast> contrasts) {
    Scale scale =
        kind == OutcomeScale.MEASUREMENTS ? new Scale(1, "days", Scale.Kind.PLAIN) : Scale.plain();
    Meaning meaning =
        new Meaning(Optional.of("falls"), Better.DOWN, OptionalDouble.empty(), scale, List.of());
    return new BeforeAfter(design, kind, "y", meaning, change, contrasts, List.of());
  }

  private static BeforeAfter rates(double value, double lower, double upper, double smallest) {
    return of(
        Pairing.GROUPS,
        OutcomeScale.RATES,
        "Triage",
        List.of(contrast(effect(Kind.RATIO, value, lower, upper), smallest)));
  }

  private static BeforeAfter days(Pairing design, double value, double lower, double upper) {
    return of(
        design,
        OutcomeScale.MEASUREMENTS,
        "Triage",
        List.of(contrast(effect(Kind.DIFFERENCE, value, lower, upper), 5)));
  }

  private static final String LEVELS = "; 20.0 against 30.0, 240 of 120 and 360 of 120)";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.57 | 0.36 | 0.88 | the rate was 43% lower after Triage than before (95% CI of the ratio"
            + " 0.36 to 0.88 | , which is better.",
        "1.43 | 1.12 | 1.88 | the rate was 43% higher after Triage than before (95% CI of the ratio"
            + " 1.12 to 1.88 | , which is worse.",
        "1.99 | 1.12 | 3 | the rate was 99% higher after Triage than before (95% CI of the ratio"
            + " 1.12 to 3.00 | , which is worse.",
        "2 | 1.12 | 3.5 | the rate was 2.0 times as high after Triage as before (95% CI of the"
            + " ratio 1.12 to 3.50 | , which is worse.",
        "Infinity | 1.12 | Infinity | the rate was higher after Triage than before, when there were"
            + " none (95% CI of the ratio 1.12 or more | , which is worse.",
        "0 | 0 | 0.6 | the rate was 100% lower after Triage than before (95% CI of the ratio 0.00"
            + " to 0.60 | , which is better.",
      })
  void aRatioThatIsShown(double value, double lower, double upper, String told, String judged) {
    assertEquals(
        "For falls, " + told + LEVELS + judged,
        BeforeAfterSentence.of(rates(value, lower, upper, 1.5)));
  }

  @Test
  void aRatioThatIsNotShownIsToldWhole() {
    assertEquals(
        "For falls, no difference is shown and none is ruled out: after Triage it may have been"
            + " anything from 0.80 to 2.50 times as high as before (95% CI). With so few data a"
            + " rate less than 1.5 times as high would probably not have been seen.",
        BeforeAfterSentence.of(rates(1.4, 0.8, 2.5, 1.5)));
    assertTrue(
        BeforeAfterSentence.of(rates(1.4, 0.8, Double.POSITIVE_INFINITY, NONE))
            .endsWith(" anything from 0.80 to any number of times as high as before (95% CI)."));
  }

  @Test
  void withoutAnIntervalNothingIsJudged() {
    String few = ", but the data are too few, or too much alike, to say how sure that is.";
    assertEquals(
        "For falls, the rate was 43% lower after Triage than before" + few,
        BeforeAfterSentence.of(rates(0.57, NONE, NONE, NONE)));
    assertEquals(
        "For falls, the rate was no different after Triage than before" + few,
        BeforeAfterSentence.of(rates(1, NONE, NONE, NONE)));
    assertEquals(
        "Nothing can be said of falls: there is no event before or after.",
        BeforeAfterSentence.of(rates(NONE, NONE, NONE, NONE)));
  }

  /** Of a second change of one measure, told behind the first; counts are of months. */
  @Test
  void aFurtherChangeBeginsWithItsName() {
    Telling again = new Telling("Huddles", Optional.of("month"), true);
    assertEquals(
        "After Huddles the count was 43% lower than before (95% CI of the ratio 0.36 to 0.88; 20.0"
            + " against 30.0 a month, 240 in 9 months and 360 in 12), which is better.",
        BeforeAfterSentence.of(rates(0.57, 0.36, 0.88, NONE), again));
    assertEquals(
        "After Huddles no difference is shown and none is ruled out: it may have been anything from"
            + " 0.80 to 2.50 times as high as before (95% CI).",
        BeforeAfterSentence.of(rates(1.4, 0.8, 2.5, NONE), again));
    assertEquals(
        "After Huddles nothing can be said: there is no event before or after.",
        BeforeAfterSentence.of(rates(NONE, NONE, NONE, NONE), again));
  }

  @Test
  void inShortItIsTheWayAndTheVerdict() {
    assertEquals(
        "43% lower after than before, which is better",
        BeforeAfterSentence.inShort(rates(0.57, 0.36, 0.88, NONE)));
    assertEquals(
        "no clear difference from before", BeforeAfterSentence.inShort(rates(1.4, 0.8, 2.5, NONE)));
  }

  @Test
  void differencesHaveTheirUnitAndTheSamePeopleTheirMedian() {
    assertEquals(
        "For falls, the mean was 10.0 days lower after Triage than before (95% CI 3.0 to 17.0; 20.0"
            + " against 30.0 days, 9 and 12 values), which is better.",
        BeforeAfterSentence.of(days(Pairing.GROUPS, -10, -17, -3)));
    assertEquals(
        "For falls, the same 12 people were 10.0 days higher after Triage than before (median"
            + " change; 95% CI 3.0 to 17.0; medians 30.0 and 20.0 days), which is worse.",
        BeforeAfterSentence.of(days(Pairing.PAIRED, 10, 3, 17)));
    assertEquals(
        "For falls, no difference is shown and none is ruled out: after Triage it may have been"
            + " anything from 3.0 days lower to 7.0 days higher than before (the same 12 people;"
            + " 95% CI). With so few data a difference under 5.0 days would probably not have been"
            + " seen.",
        BeforeAfterSentence.of(days(Pairing.PAIRED, 2, -3, 7)));
  }

  /** Two domains up, one down, one unclear. */
  @Test
  void domainsThatMovedAreCounted() {
    assertTrue(
        domains(new double[][] {{1, 2}, {3, 4}, {-2, -1}, {-1, 1}})
            .endsWith(" Of 4 domains 2 are shown to be higher and 1 lower."));
    assertTrue(
        domains(new double[][] {{1, 2}, {-1, 1}})
            .endsWith(" Of 2 domains 1 is shown to be higher and none lower."));
    assertTrue(
        domains(new double[][] {{-1, 1}})
            .endsWith(" Of 1 domains none are shown to be higher and none lower."));
  }

  private static String domains(double[][] ranges) {
    List<Contrast> all = new ArrayList<>();
    all.add(contrast(effect(Kind.DIFFERENCE, 10, 3, 17), NONE));
    for (double[] range : ranges) {
      double middle = (range[0] + range[1]) / 2;
      all.add(contrast(effect(Kind.DIFFERENCE, middle, range[0], range[1]), NONE));
    }
    BeforeAfter found = of(Pairing.PAIRED, OutcomeScale.MEASUREMENTS, "", all);
    assertEquals(
        "The same 12 people in " + ranges.length + " domains, before and after",
        BeforeAfterLimits.subtitle(found));
    return BeforeAfterSentence.of(found);
  }

  @Test
  void whatWasComparedAndHowStandsBelow() {
    BeforeAfter ratio = rates(0.57, 0.36, 0.88, NONE);
    BeforeAfter paired = days(Pairing.PAIRED, 10, 3, 17);
    BeforeAfter groups = days(Pairing.GROUPS, 10, 3, 17);
    assertEquals("12 rows before, 9 after (Triage)", BeforeAfterLimits.subtitle(ratio));
    assertEquals("12 values before, 9 after (Triage)", BeforeAfterLimits.subtitle(groups));
    assertEquals("The same 12 people, before and after", BeforeAfterLimits.subtitle(paired));
    assertTrue(BeforeAfterLimits.of(paired).contains("there is nobody to compare with"));
    assertTrue(BeforeAfterLimits.of(groups).contains("two groups have no trend"));
    assertTrue(BeforeAfterLimits.methods(ratio).contains("rates by Byar (exact below 10 events)"));
    assertTrue(BeforeAfterLimits.methods(groups).contains("means by Welch"));
    assertTrue(BeforeAfterLimits.methods(paired).contains("Wilcoxon's signed ranks"));
    BeforeAfter shares = of(Pairing.GROUPS, OutcomeScale.PROPORTIONS, "", ratio.contrasts());
    assertEquals("12 rows before, 9 after", BeforeAfterLimits.subtitle(shares));
    assertTrue(BeforeAfterLimits.methods(shares).contains("Newcombe's method 10"));
    assertEquals(
        "falls, before and after: rate ratio 0.57, 95% CI 0.36 to 0.88",
        BeforeAfterLimits.altText(ratio));
  }

  @Test
  void aTableHasTheNumbersOfEachKind() {
    BeforeAfterNumbers numbers = BeforeAfterNumbers.of(days(Pairing.GROUPS, 10, 3, 17));
    assertEquals("-1.2", numbers.estimate(effect(Kind.DIFFERENCE, -1.2, -2, -0.4)));
    assertEquals("-2.0 to -0.4", numbers.interval(effect(Kind.DIFFERENCE, -1.2, -2, -0.4)));
    assertEquals("0.57", numbers.estimate(effect(Kind.RATIO, 0.571, NONE, NONE)));
    assertEquals("none", numbers.interval(effect(Kind.RATIO, 0.571, NONE, NONE)));
    assertEquals("-0.33", numbers.estimate(effect(Kind.BARE, -0.333, -1, 1)));
    assertEquals("9.9", numbers.estimate(effect(Kind.PEOPLE, 9.94, 4, 12)));
    assertEquals("4.0 to 12", numbers.interval(effect(Kind.PEOPLE, 9.94, 4, 12)));
    assertEquals("10", numbers.estimate(effect(Kind.PEOPLE, 10, 4, 12)));
    assertEquals("no bound", numbers.estimate(effect(Kind.PEOPLE, Double.POSITIVE_INFINITY, 4, 5)));
    assertEquals("24.0 to 36.0", numbers.levels(new Interval(24, 36)));
    assertEquals("none", numbers.levels(Interval.NONE));
    assertEquals("20.0", numbers.level(20));
    assertEquals("none", BeforeAfterNumbers.p(NONE));
    assertEquals("below 0.001", BeforeAfterNumbers.p(0.0004));
    assertEquals("0.001", BeforeAfterNumbers.p(0.0005));
    assertEquals("0.013", BeforeAfterNumbers.p(0.0131));
  }
}
