package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.chart.convention.Conventions;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final double[] STEADY = PlainSample.steady(24, 20);
  private static final double GAP = Double.NaN;

  private static void says(String expected, Sample sample) {
    assertEquals(expected, Verdict.of(sample.analysis()));
  }

  @Test
  void commonCauseNamesTheCentreAndTheOutlook() {
    Sample sample = PlainSample.monthly(STEADY).days().better(Better.DOWN);
    says(
        "Ordinary (common cause) variation around a mean of 20.0 days, with no signal of change.",
        sample);
    says(
        "Ordinary (common cause) variation around a mean of 20.0 days, with no signal of change;"
            + " if nothing changes, the target of at most 30 days can be expected to be met"
            + " consistently.",
        sample.target(30));
    says(
        "Ordinary (common cause) variation around a mean of 20.0 days, with no signal of change;"
            + " if nothing changes, the target of at most 3 days can be expected to be missed"
            + " consistently.",
        sample.target(3));
    says(
        "Ordinary (common cause) variation around a mean of 20.0 days, with no signal of change;"
            + " if nothing changes, the target of at most 20.5 days will be met at some points and"
            + " missed at others.",
        sample.target(20.5));
  }

  @Test
  void aSignalTellsWhenItBegan() {
    double[] values = PlainSample.then(STEADY, PlainSample.steady(10, 12));
    says(
        "Signal of improvement: 10 points in a row below the mean since Jan 2026, which is worth"
            + " asking about.",
        PlainSample.monthly(values).better(Better.DOWN));
    says(
        "Signal of concern: 10 points in a row below the mean since Jan 2026, which is worth"
            + " asking about.",
        PlainSample.monthly(values).better(Better.UP));
    says(
        "Signal of change: 10 points in a row below the mean since the week of 17 Jun 2024, which"
            + " is worth asking about.",
        PlainSample.weekly(values));
  }

  @Test
  void aPointBeyondALimitIsNamedWithIt() {
    says(
        "Signal of concern: 26 days in Jan 2026, above the upper limit of 25.2 days, which is"
            + " worth asking about.",
        PlainSample.monthly(PlainSample.then(wholeNumbers(), 26)).days().better(Better.DOWN));
  }

  private static double[] wholeNumbers() {
    double[] wobble = {1, -1, 0, 1, -2, 1};
    return IntStream.range(0, 24).mapToDouble(i -> 20 + wobble[i % 6]).toArray();
  }

  @Test
  void anEarlierSignalIsRemembered() {
    says(
        "Ordinary (common cause) variation at the latest point, after a signal of concern in Jan"
            + " 2026.",
        PlainSample.monthly(PlainSample.then(STEADY, 26, 20, 20)).better(Better.DOWN));
    says(
        "Ordinary (common cause) variation at the latest point, after earlier signals, the last of"
            + " improvement in Mar 2026.",
        PlainSample.monthly(PlainSample.then(STEADY, 26, 20, 14, 20)).better(Better.DOWN));
  }

  @Test
  void aNewPhaseIsComparedWithTheOneBefore() {
    says(
        "Ordinary (common cause) variation around a mean of 14.0 days since the week of 17 Jun"
            + " 2024 (20.0 days before), with no signal of change.",
        PlainSample.weekly(PlainSample.then(STEADY, PlainSample.steady(20, 14)))
            .days()
            .phase("2024-06-17", "New triage"));
  }

  @Test
  void aRunChartSpeaksOfItsMedianAndOfChance() {
    double[] values = PlainSample.then(STEADY, PlainSample.steady(20, 14));
    says(
        "Signal of change: a run of 20 points below the median since point 25, longer than the 8"
            + " that chance explains, which is worth asking about.",
        PlainSample.rows(values).type("run"));
    double[] returned = PlainSample.then(values, 25, 14, 25, 14);
    says(
        "Signal of change: only 5 crossings of the median since point 1, where chance explains 16"
            + " or more, so the level may have moved.",
        PlainSample.rows(returned).type("run"));
  }

  @Test
  void fewPointsAreSaidToBeFew() {
    says(
        "There are only 3 usable points so far, around a median of 6.0: too few to tell a change"
            + " from chance.",
        PlainSample.rows(5, 6, 30).auto());
    says(
        "There are only 8 usable points so far, but one pattern is worth asking about: 8 points in"
            + " a row rising since point 1.",
        PlainSample.rows(1, 2, 3, 4, 5, 6, 7, 8));
    says(
        "The baseline has only 5 usable points, around a mean of 20.0: too few to tell a change"
            + " from chance.",
        PlainSample.rows(STEADY)
            .rules("three-sigma")
            .phases(new PhaseRequest(List.of(), new Baseline.First(5), List.of())));
    says(
        "There are only 4 usable points in the latest phase, around a mean of 19.9 since May 2025"
            + " (20.0 before): too few to tell a change from chance.",
        PlainSample.monthly(PlainSample.steady(20, 20)).phase("2025-05-01", "Late"));
  }

  @Test
  void onlyOneValueOrNoneHasItsOwnSentence() {
    says(
        "There is only one value, 5 at point 1, which is too little to show variation.",
        PlainSample.rows(5));
    says(
        "There is only one value, 5 in Feb 2024, which is too little to show variation.",
        PlainSample.monthly(GAP, 5, GAP));
    says("There is no value yet, so there is nothing to read.", PlainSample.rows(GAP, GAP));
    says(
        "No value is left after exclusions, so there is nothing to read.",
        PlainSample.monthly(5).exclude("2024-01-01", "strike"));
  }

  @Test
  void aConstantSeriesHasNothingToRead() {
    double[] full = DoubleStream.generate(() -> 1).limit(20).toArray();
    says(
        "Every value is 100%, so there is no variation to read; if nothing changes, the target of"
            + " at least 100% can be expected to be met consistently.",
        PlainSample.monthly(full).scale(Scale.percent()).better(Better.UP).target(1));
  }

  @Test
  void withoutRulesNoSignalWasLookedFor() {
    says(
        "The values vary around a mean of 20.0, and no rule was used to look for signals.",
        PlainSample.monthly(STEADY).rules("none"));
  }

  @Test
  void avoidsWordsThatMislead() {
    for (String type : new String[] {"run", "xmr", "mr"}) {
      for (int size = 1; size < 40; size += 3) {
        Sample sample =
            PlainSample.monthly(
                    PlainSample.then(PlainSample.steady(size, 20), PlainSample.steady(size, 10)))
                .type(type)
                .better(Better.UP)
                .limits(LimitRequest.of(Conventions.EXACT));
        String verdict = Verdict.of(sample.analysis());
        String lower = verdict.toLowerCase(Locale.ROOT);
        assertFalse(lower.contains("significan") || lower.contains("control"), verdict);
        assertFalse(verdict.contains("NaN") || verdict.contains("none"), verdict);
        assertFalse(verdict.contains(". "), verdict);
        assertTrue(verdict.endsWith("."), verdict);
      }
    }
  }

  @Test
  void accumulatingChartsSpeakOfTheMeasure() {
    says(
        "Ordinary (common cause) variation around a mean of 20.0 days, with no signal of change.",
        PlainSample.monthly(STEADY).days().type("cusum"));
    says(
        "Signal of concern: values mostly below the mean since about Jan 2026, their running sum"
            + " (CUSUM) beyond its limit of 5 sigma since Feb 2026, which is worth asking about.",
        PlainSample.monthly(PlainSample.then(STEADY, 16, 15, 16.5, 16, 15))
            .type("cusum")
            .better(Better.UP));
    says(
        "Signal of improvement: the running average below the lower limit since Mar 2026, which is"
            + " worth asking about.",
        PlainSample.monthly(PlainSample.then(STEADY, 17, 15, 16, 17))
            .type("ewma")
            .better(Better.DOWN));
  }

  @Test
  void aSignalOfBothSidesIsOneOfChange() {
    double[] swings = IntStream.range(0, 26).mapToDouble(i -> i < 12 ? i % 3 : i % 2).toArray();
    says(
        "Signal of change: 16 points in a row up and down by turns since point 11, which is worth"
            + " asking about.",
        PlainSample.rows(swings).rules("nelson").better(Better.UP));
  }

  @Test
  void onAChartOfSpreadTheSpreadIsConstant() {
    says(
        "Every moving range is 1, so there is no variation to read.",
        PlainSample.rows(IntStream.range(0, 20).mapToDouble(i -> i).toArray()).type("mr"));
    says(
        "There is only one moving range, 1 at point 2, which is too little to show variation.",
        PlainSample.rows(1, 2).type("mr"));
  }

  @Test
  void theSameCountOfOtherNumbersIsNotConstant() {
    double[] same = DoubleStream.generate(() -> 20).limit(20).toArray();
    says(
        "Ordinary (common cause) variation around a mean that follows the size of the subgroups"
            + " (20 at the end), with no signal of change.",
        Kinds.of("np", same));
  }
}
