package org.centreline.analysis.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.SignificantDigits;
import org.centreline.analysis.outcome.effect.MeanEffect;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.outcome.design.Season;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineWarningsTest {

  private static final int AT = 24;

  private static double[] calm() {
    return PlainSample.calm(48, AT, -4);
  }

  /** The last three of the baseline at a height above all others, or only nearly so. */
  private static Sample triggered(double last) {
    double[] values = calm();
    for (int i = 0; i < AT; i++) {
      values[i] = 50 + i % 2;
    }
    values[5] = 55;
    values[6] = 55;
    values[7] = 55;
    values[AT - 3] = last;
    values[AT - 2] = last;
    values[AT - 1] = last;
    return PlainSample.from2021(values).changed(AT);
  }

  @Test
  void theLastThreeMustBeTheWorstThreeInARow() {
    assertTrue(triggered(55.1).better(Better.DOWN).outcomeWarnings().contains("baseline-trigger"));
    assertFalse(triggered(55).better(Better.DOWN).outcomeWarnings().contains("baseline-trigger"));
  }

  @Test
  void bestIsNotWorst() {
    assertFalse(triggered(55.1).better(Better.UP).outcomeWarnings().contains("baseline-trigger"));
    assertTrue(
        triggered(55.1).better(Better.NEITHER).outcomeWarnings().contains("baseline-trigger"));
    assertTrue(triggered(49).better(Better.UP).outcomeWarnings().contains("baseline-trigger"));
  }

  @Test
  void itIsFittedAgainWithoutThem() {
    OutcomeFit fit = triggered(60).better(Better.DOWN).outcome().fit().orElseThrow();
    MeanEffect without = fit.withoutTrigger().orElseThrow();
    double[] left = calm();
    OutcomeFit excluded =
        triggered(60).better(Better.DOWN).exclude(AT - 3, AT - 1).outcome().fit().orElseThrow();
    assertEquals(excluded.mean().difference().value(), without.difference().value(), 1e-9);
    assertTrue(without.difference().value() != fit.mean().difference().value());
    assertTrue(
        PlainSample.from2021(left).changed(AT).outcome().fit().get().withoutTrigger().isEmpty());
  }

  @Test
  void fewerThanSixPointsHaveNoWorstThree() {
    double[] values = {1, 2, 3, 4, 5, 9, 9, 9, 1, 2, 3, 2, 1};
    assertTrue(
        PlainSample.from2021(values)
            .changed(8)
            .better(Better.DOWN)
            .outcomeWarnings()
            .contains("baseline-trigger"));
    double[] five = {1, 2, 9, 9, 9, 1, 2, 3, 2, 1};
    assertFalse(
        PlainSample.from2021(five)
            .changed(5)
            .better(Better.DOWN)
            .outcomeWarnings()
            .contains("baseline-trigger"));
  }

  @Test
  void aTrendIsToldWithWhatItAloneLeadsTo() {
    double[] values = new double[48];
    double[] noise = PlainSample.noise(48, 0.5, 8);
    for (int i = 0; i < 48; i++) {
      values[i] = 100 - i + noise[i] - (i < AT ? 0 : 8);
    }
    Sample falling = PlainSample.from2021(values).changed(AT);
    assertTrue(falling.outcomeWarnings().contains("baseline-trend"));
    String message =
        falling.outcome().warnings().stream()
            .filter(w -> w.code().equals("baseline-trend"))
            .findFirst()
            .orElseThrow()
            .message();
    assertTrue(message.contains("77% of the difference"), message);
    assertFalse(
        PlainSample.from2021(calm()).changed(AT).outcomeWarnings().contains("baseline-trend"));
  }

  @Test
  void aBaselineThatBendsIsTold() {
    assertTrue(bent(0.03).outcomeWarnings().contains("curved-baseline"));
    assertFalse(bent(0.001).outcomeWarnings().contains("curved-baseline"));
  }

  private static Sample bent(double bend) {
    double[] values = calm();
    for (int i = 0; i < AT; i++) {
      values[i] += bend * (i - 12) * (i - 12);
    }
    return PlainSample.from2021(values).changed(AT);
  }

  /** Ups and downs that neither add up to anything nor to a trend, four by four. */
  private static double calmly(int i) {
    return i % 4 == 0 || i % 4 == 3 ? 0.5 : -0.5;
  }

  /** Falls by 1 a month: on average 88.5 before; 64.5 would follow, 24 less. */
  private static Sample falling(double after) {
    double[] values = new double[48];
    for (int i = 0; i < 48; i++) {
      values[i] = (i < AT ? 100 - i : after) + calmly(i);
    }
    return PlainSample.from2021(values).changed(AT).season(Season.none());
  }

  @ParameterizedTest
  @CsvSource({
    "64.5, to 100% of the difference between them.",
    "76.5, to 200% of the difference between them.",
    "86.0, to 960% of the difference between them.",
    "86.2, to ten times the difference between them or more.",
    "88.0, to ten times the difference between them or more.",
    "89.0, the other way.",
    "99.0, the other way."
  })
  void aTrendIsHeldAgainstTheDifferenceOfTheMeans(double after, String told) {
    String said = falling(after).outcomeWarning("baseline-trend");
    assertTrue(said.endsWith("mislead; that trend alone leads " + told), said);
  }

  /** Nothing but the trend: it leads to all of the difference, however many changes there are. */
  @Test
  void theTimeSinceAllChangesIsWhatIsHeldAgainstTheTrend() {
    double[] values = new double[48];
    for (int i = 0; i < 48; i++) {
      values[i] = 100 - i + calmly(i);
    }
    Sample two = PlainSample.from2021(values).changed(AT).changed(36).season(Season.none());
    String said = two.outcomeWarning("baseline-trend");
    assertTrue(said.contains("88.5 before and 64.5 after"), said);
    assertTrue(said.contains("leads to 100% of"), said);
  }

  /** A straight line bends nowhere, whatever rounding leaves of it. */
  @ParameterizedTest
  @CsvSource({"0.1,0", "5,0", "0.3,0.1", "1,1", "7.7,-0.07", "0.1,0.7"})
  void aStraightBaselineDoesNotBend(double level, double slope) {
    double[] values = calm();
    for (int i = 0; i < AT; i++) {
      values[i] = level + slope * i;
    }
    Sample straight = PlainSample.from2021(values).changed(AT).season(Season.none());
    assertFalse(straight.outcomeWarnings().contains("curved-baseline"));
  }

  /** The comparison without them is that of the rows without them. */
  @Test
  void aTriggerIsToldWithBothDifferences() {
    Sample high = triggered(60).better(Better.DOWN);
    double with = high.outcome().fit().orElseThrow().mean().difference().value();
    OutcomeFit rest = high.exclude(AT - 3, AT - 1).outcome().fit().orElseThrow();
    String said = high.outcomeWarning("baseline-trigger");
    assertTrue(said.contains("are the worst three in a row: if they set the project off"), said);
    assertTrue(said.contains("would have got better anyway. Without them the mean diff"), said);
    String without = SignificantDigits.of(rest.mean().difference().value());
    assertTrue(said.contains("Without them the mean difference is " + without + " ("), said);
    assertTrue(said.contains(", with them " + SignificantDigits.of(with) + " ("), said);
    String either = triggered(60).better(Better.NEITHER).outcomeWarning("baseline-trigger");
    assertTrue(either.contains("are the three in a row farthest out: if they set"), either);
    assertTrue(either.contains("would have come back anyway."), either);
  }
}
