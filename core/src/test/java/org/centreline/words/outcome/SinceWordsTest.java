package org.centreline.words.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.PlainSample;
import org.centreline.analysis.Better;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.SinceChange;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eighteen months since a change, some 30 days where 40 days were usual. */
class SinceWordsTest {

  private static final OutcomeFit UNTOLD = untold();

  private static OutcomeFit untold() {
    double[] scarce = {0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 1};
    return PlainSample.counts(scarce).changed(10).outcome().fit().orElseThrow();
  }

  private static OutcomeAnalysis since(SinceChange since, Better better) {
    OutcomeAnalysis a =
        PlainSample.from2021(PlainSample.calm(36, 18, -20))
            .changed(18)
            .days()
            .better(better)
            .outcome();
    return new OutcomeAnalysis(
        a.measured(),
        a.control(),
        a.model(),
        a.fit(),
        a.segments(),
        since,
        a.chart(),
        a.sustained(),
        a.warnings());
  }

  private static String sentence(SinceChange since, Better better) {
    String said = SinceWords.sentence(since(since, better), UNTOLD);
    String start = "Over the 18 months from Jul 2022 ";
    String end = " How much of that goes with the change can't be worked out: ";
    assertTrue(said.startsWith(start) && said.contains(end), said);
    return said.substring(start.length(), said.indexOf(end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 18 | 0 | 5 | 18 | 30 | all 18 points lie below the mean of before, 5 of them beyond the"
            + " limit there; the mean was 30.0 against 40.0 days before, which is better.",
        "0 | 18 | 0 | 18 | 18 | 30 | all 18 points lie below the mean of before, all of them beyond"
            + " the limit there; the mean was 30.0 against 40.0 days before, which is better.",
        "0 | 18 | 0 | 0 | 18 | 30 | all 18 points lie below the mean of before, none beyond the"
            + " limits of before; the mean was 30.0 against 40.0 days before.",
        "5 | 13 | 1 | 0 | 5 | 35 | 13 of 18 points lie below the mean of before and 5 above, 1"
            + " beyond the limit on the other side; the mean was 35.0 against 40.0 days before.",
        "5 | 13 | 1 | 2 | 6 | 35 | 13 of 18 points lie below the mean of before and 5 above, the"
            + " newest 6 in a row below it, 2 of them beyond the limit there and 1 beyond the limit"
            + " on the other side; the mean was 35.0 against 40.0 days before, which is better.",
        "13 | 5 | 2 | 0 | 3 | 50 | 13 of 18 points lie above the mean of before and 5 below, 2 of"
            + " them beyond the limit there; the mean was 50.0 against 40.0 days before, which is"
            + " worse.",
        "9 | 9 | 0 | 0 | 1 | 40.5 | 9 of 18 points lie above the mean of before and 9 below, none"
            + " beyond the limits of before; the mean was 40.5 against 40.0 days before.",
        "0 | 0 | 0 | 0 | 0 | 40 | all 18 points lie on the mean of before, none beyond the limits of"
            + " before; the mean was 40.0 against 40.0 days before.",
      })
  void whatIsSeenIsToldByTheSideWithMorePoints(
      int above, int below, int upper, int lower, int run, double mean, String told) {
    SinceChange since = new SinceChange(18, above, below, upper, lower, run, 40, mean);
    assertEquals(told, sentence(since, Better.DOWN));
  }

  @Test
  void theVerdictFollowsTheWayThatIsBetter() {
    SinceChange lower = new SinceChange(18, 0, 18, 0, 5, 18, 40, 30);
    assertTrue(sentence(lower, Better.UP).endsWith(" days before, which is worse."));
    assertTrue(sentence(lower, Better.NEITHER).endsWith(" days before."));
    SinceChange higher = new SinceChange(18, 18, 0, 5, 0, 18, 40, 50);
    assertTrue(sentence(higher, Better.UP).endsWith(" days before, which is better."));
    assertEquals(
        "As they are, without a model: 30.0 days since the change, 40.0 days before",
        SinceWords.line(since(lower, Better.UP)));
  }

  @Test
  void onePointIsOne() {
    assertTrue(
        sentence(new SinceChange(1, 0, 1, 0, 0, 1, 40, 30), Better.DOWN)
            .startsWith("the only point lies below the mean of before, none"));
    assertTrue(
        sentence(new SinceChange(1, 0, 0, 0, 0, 0, 40, 40), Better.DOWN)
            .startsWith("the only point lies on the mean of before, none"));
  }
}
