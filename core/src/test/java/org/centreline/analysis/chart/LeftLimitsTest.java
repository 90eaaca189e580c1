package org.centreline.analysis.chart;

import static org.centreline.PlainSample.repeat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.PChart;
import org.centreline.chart.UChart;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Given;
import org.centreline.phase.Phases;
import org.centreline.rule.RuleSets;
import org.centreline.series.Doubles;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether limits of a baseline still speak of the target. By hand: 12 months of 30 and 32 in turn
 * have the mean 31, ranges of 2 and limits 31 ± 2.66 · 2 = 25.68 to 36.32.
 */
class LeftLimitsTest {

  private static final String BEFORE = "30 32 30 32 30 32 30 32 30 32 30 32";

  private static Sample xmr(String line) {
    return PlainSample.placed(line).type(ChartTypes.XMR).better(Better.DOWN).target(25);
  }

  private static String says(Sample trial) {
    ChartAnalysis chart = trial.analysis();
    return chart.assurance().map(Assurance::word).orElse("none")
        + chart.assuranceDoubt().map(doubt -> " " + doubt.name()).orElse("");
  }

  @Test
  void thePointsKeepToTheBaseline() {
    assertEquals("failing", says(xmr(BEFORE + " 30 32 30 32").baseline(12)));
    assertEquals("failing", says(xmr(BEFORE + " 30")));
  }

  @ParameterizedTest
  @CsvSource({
    "20 21 20 21 20 21", // better, beyond the limit
    "28 29 28 29 28 29 28", // better, within the limits
    "40 41 40 41", // worse
    "20 21 20 21 20 31", // the latest value alone is ordinary
    "20 21 20 21 31 33 31", // some are
    "31 33 31 33 31 33 31 20" // one odd point, and it is the latest
  })
  void theyHaveLeftIt(String since) {
    assertEquals("none BEFORE", says(xmr(BEFORE + " " + since).baseline(12)));
  }

  @ParameterizedTest
  @CsvSource({
    "30 20 30 32 30 32", // one odd point
    "20 21 20 21 20 21 30 32 30 32 30 32 30 32" // eight ordinary points: they are back
  })
  void orCameBack(String since) {
    assertEquals("failing", says(xmr(BEFORE + " " + since).baseline(12)));
  }

  @Test
  void limitsOfAllPointsAreNotOfTheTimeBefore() {
    assertEquals("failing", says(xmr(BEFORE + " 40 41 40 41").target(10)));
  }

  @Test
  void eachPhaseHasItsOwnBaseline() {
    String kept = BEFORE + " 20 20 | 20 21 20 21 20 21 20 21 20 21 20 21 20 21";
    assertEquals("passing", says(xmr(kept).baseline(12)));
    assertEquals("none BEFORE", says(xmr(kept + " 9 9").baseline(12)));
  }

  @Test
  void missingAndExcludedPointsAreNoPointsSince() {
    assertEquals("failing", says(xmr(BEFORE + " 30 32 (9) (9) _").baseline(12)));
    assertEquals("none BEFORE", says(xmr(BEFORE + " 30 9 9 (31) _").baseline(12)));
  }

  @Test
  void nothingIsSaidWhereNothingWouldBe() {
    Sample left = xmr(BEFORE + " 20 21 20 21").baseline(12);
    assertEquals("none", says(left.better(Better.NEITHER)));
    assertEquals("none", says(left.type(ChartTypes.RUN)));
    assertEquals(
        Optional.empty(),
        PlainSample.placed(BEFORE + " 20 21")
            .better(Better.DOWN)
            .baseline(12)
            .analysis()
            .assuranceDoubt());
    assertEquals("none", says(xmr("30 32 30 32 20 21 20 21").baseline(4)), "no limits");
  }

  @Test
  void ratesAndSharesToo() {
    assertEquals("none BEFORE", says(counted(UChart.TYPE, new Rates(events(30), sizes()))));
    assertEquals("none BEFORE", says(counted(PChart.TYPE, new Proportions(events(30), sizes()))));
    assertEquals("hit-and-miss", says(counted(PChart.TYPE, new Proportions(events(60), sizes()))));
  }

  private static Sample counted(ChartType type, Series series) {
    return PlainSample.placed(series, Phases.one(18))
        .type(type)
        .better(Better.DOWN)
        .target(0.28)
        .baseline(12);
  }

  /** 60 of 200, from the twelfth on as many as are given. */
  private static Doubles events(int since) {
    return Doubles.tabulate(18, i -> (i < 12 ? 60 : since) + i % 2);
  }

  private static Doubles sizes() {
    return Doubles.repeat(18, 200);
  }

  @Test
  void limitsThatWereGivenAreNoMoreThanThat() {
    Given given = new Given(OptionalDouble.of(31), OptionalDouble.of(2));
    assertEquals("failing", says(xmr(BEFORE).given(given)));
    assertEquals("none GIVEN", says(xmr(BEFORE + " 40 41 40 41").given(given)));
  }

  @Test
  void withoutRulesThePointsBeyondAreSeen() {
    Sample trial = xmr(BEFORE + " 20 21 20 21").baseline(12).rules(RuleSets.NONE);
    assertEquals("none BEFORE", says(trial));
  }

  @Test
  void theNamedToolKeepsItsIcon() {
    Sample trial =
        xmr(BEFORE + " 20 21 20 21").baseline(12).convention(Conventions.NHSRPLOTTHEDOTS);
    assertEquals("failing BEFORE", says(trial));
  }

  @Test
  void everyPlaceOfAShiftIsSeen() {
    double[] values = repeat(40, 0);
    for (int start = 13; start < 32; start++) {
      int first = start;
      double[] moved =
          IntStream.range(0, values.length)
              .mapToDouble(i -> (i < first ? 31 : 21) + (i % 2 == 0 ? 1 : -1))
              .toArray();
      Sample trial = PlainSample.placed(moved).type(ChartTypes.XMR).better(Better.DOWN).target(25);
      assertEquals("none BEFORE", says(trial.baseline(12)), "from " + start);
    }
  }
}
