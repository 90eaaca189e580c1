package org.centreline.analysis.chart;

import static org.centreline.PlainSample.repeat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.rule.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IconsTest {

  private static Sample xmr(String line) {
    return PlainSample.placed(line).type(ChartTypes.XMR);
  }

  private static String variation(Sample trial) {
    return trial.analysis().variation().map(Variation::word).orElse("none");
  }

  private static String assurance(Sample trial) {
    return trial.analysis().assurance().map(Assurance::word).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({"0.1,1,0.1", "2.7,1,2.7", "0.29,100,29", "0.0035,1000,3.5", "100,1,100", "0,1,0"})
  void aConstantSeriesOnItsTargetPasses(double value, double multiply, double target) {
    for (int size = 13; size <= 40; size++) {
      Sample trial =
          PlainSample.placed(repeat(size, value))
              .type(ChartTypes.XMR)
              .multiply(multiply)
              .target(target);
      assertEquals("passing", assurance(trial.better(Better.UP)), size + " points, better up");
      assertEquals("passing", assurance(trial.better(Better.DOWN)), size + " points, better down");
      assertEquals("common-cause", variation(trial.better(Better.UP)), size + " points");
    }
  }

  @Test
  void aConstantSeriesOnItsTargetIsHitAndMissWhereLimitsAreStrict() {
    Sample trial =
        PlainSample.placed(repeat(13, 5))
            .type(ChartTypes.XMR)
            .convention(Conventions.NHSRPLOTTHEDOTS)
            .screening(Screening.OFF)
            .target(5)
            .better(Better.UP);
    assertEquals("hit-and-miss", assurance(trial));
    assertEquals("passing", assurance(trial.convention(Conventions.EXACT)));
  }

  private static final String OLD_AND_NEW = "1 2 1 2 1 2 1 2 1 2 1 2 1 | 9 8 9 8 9 8 9 8 9 8 9 8 9";

  @Test
  void aTargetBetweenOldAndNewLimitsIsHeldAgainstTheNewOnes() {
    Sample trial = xmr(OLD_AND_NEW).target(5);
    assertEquals("passing", assurance(trial.better(Better.UP)));
    assertEquals("failing", assurance(trial.better(Better.DOWN)));
  }

  @ParameterizedTest
  @CsvSource({"' _'", "' (50)'", "' _ (50) _'"})
  void theLatestIncludedPointThatIsNotMissingSetsBothIcons(String tail) {
    Sample trial = xmr(OLD_AND_NEW + " | 8 9 8 9 8 9 8 9 8 9 8 9 20" + tail);
    assertEquals("improving-high", variation(trial.better(Better.UP)));
    assertEquals("passing", assurance(trial.better(Better.UP).target(-2)));
    assertEquals("failing", assurance(trial.better(Better.UP).target(21)));
  }

  @Test
  void aNewPhaseWithoutLimitsAssuresNothing() {
    Sample trial = xmr(OLD_AND_NEW + " | 5 6 5 6").target(0).better(Better.UP);
    assertEquals("none", assurance(trial));
    assertEquals("passing", assurance(trial.convention(Conventions.EXACT)));
    assertEquals("passing", assurance(xmr(OLD_AND_NEW + " | _ (6)").target(0).better(Better.UP)));
  }

  @Test
  void aRunChartAssuresNothing() {
    Sample trial = xmr(OLD_AND_NEW).target(5).better(Better.UP);
    assertEquals("none", assurance(trial.type(ChartTypes.RUN)));
  }

  @Test
  void withoutTargetOrDirectionNothingIsAssured() {
    assertEquals("none", assurance(xmr(OLD_AND_NEW).better(Better.UP)));
    assertEquals("none", assurance(xmr(OLD_AND_NEW).target(5).better(Better.NEITHER)));
  }

  @Test
  void aTargetOnALimitIsBeyondItUnlessTheConventionIsStrict() {
    Sample trial = xmr("9 11 9 11 9 11 9 11 9 11 9 11 9").given(10, 2).better(Better.UP);
    assertEquals("passing", assurance(trial.target(4)));
    assertEquals("failing", assurance(trial.target(16)));
    Sample strict = trial.convention(Conventions.NHSRPLOTTHEDOTS);
    assertEquals("hit-and-miss", assurance(strict.target(4)));
    assertEquals("hit-and-miss", assurance(strict.target(16)));
  }

  @ParameterizedTest
  @CsvSource({"12,0,none", "13,0,hit-and-miss", "20,12,hit-and-miss", "20,11,none"})
  void bothIconsNeedThirteenBasePointsOrTwelveFrozenOnes(int size, int frozen, String assured) {
    double[] values = new double[size];
    java.util.Arrays.setAll(values, i -> i % 2);
    Sample trial = PlainSample.placed(values).type(ChartTypes.XMR).target(1).better(Better.UP);
    Sample asked = frozen == 0 ? trial : trial.baseline(frozen);
    assertEquals(assured, assurance(asked));
    assertEquals(assured.equals("none") ? "none" : "common-cause", variation(asked));
  }

  @Test
  void knownLimitsNeedNoBasePoints() {
    assertEquals("special-cause-high", variation(xmr("9").given(5, 1)));
    assertEquals("passing", assurance(xmr("6").given(5, 1).target(2).better(Better.UP)));
  }

  @Test
  void noRulesNoVariation() {
    assertEquals("none", variation(xmr(OLD_AND_NEW).rules(RuleSets.NONE)));
  }

  @Test
  void nothingButMissingValuesHasNoIcons() {
    Sample trial = xmr("_ _ (3)").convention(Conventions.EXACT).target(1).better(Better.UP);
    assertEquals(Optional.empty(), trial.analysis().variation());
    assertEquals(Optional.empty(), trial.analysis().assurance());
  }

  @Test
  void fewCrossingsHaveNoPlaceAndSetNothing() {
    Sample trial = PlainSample.placed("1 1 1 1 1 1 1 3 3 3 3 3 3 3").type(ChartTypes.RUN);
    assertEquals(1, trial.analysis().findings().size());
    assertEquals("common-cause", variation(trial.better(Better.UP)));
  }

  @ParameterizedTest
  @CsvSource({"'', improving-high", "2 2, improving-high", "2 (1) _, improving-high"})
  void aLongestRunThatHoldsTheLastUsefulPointSetsVariation(String tail, String word) {
    Sample trial =
        PlainSample.placed("1 1 1 1 1 1 1 1 3 3 3 3 3 3 3 3 " + tail).type(ChartTypes.RUN);
    assertEquals(word, variation(trial.better(Better.UP)));
  }

  @Test
  void aLongestRunThatAUsefulPointFollowsDoesNot() {
    Sample trial = PlainSample.placed("1 1 1 1 1 1 1 1 3 3 3 3 3 3 3 3 3 1").type(ChartTypes.RUN);
    assertEquals("common-cause", variation(trial.better(Better.UP)));
  }

  @ParameterizedTest
  @CsvSource({"9, concerning-high", "_, common-cause", "(9), common-cause"})
  void underNhsrplotthedotsTheLastRowSetsVariationWhateverItHolds(String last, String word) {
    Sample trial =
        xmr("1 2 1 2 1 2 1 2 1 2 1 2 1 9 " + last)
            .rules(RuleSets.MDC_2021)
            .convention(Conventions.NHSRPLOTTHEDOTS)
            .better(Better.DOWN);
    assertEquals(word, variation(trial));
    assertEquals("concerning-high", variation(trial.convention(Conventions.MDC).baseline(13)));
  }

  @Test
  void aMissingLastRowHoldsNoRunEither() {
    Sample trial =
        PlainSample.placed("1 1 1 1 1 1 1 1 3 3 3 3 3 3 3 3 _")
            .type(ChartTypes.RUN)
            .convention(Conventions.NHSRPLOTTHEDOTS);
    assertEquals("common-cause", variation(trial));
  }

  @Test
  void anExcludedPointBeyondALimitNeverSetsVariation() {
    Sample trial = xmr("1 2 1 2 1 2 1 2 1 2 1 2 1 (90)").convention(Conventions.QICHARTS2);
    assertEquals(1, trial.analysis().findings().size());
    assertEquals("common-cause", variation(trial.better(Better.UP)));
  }

  @ParameterizedTest
  @CsvSource({
    "2 -2 2 -2 2 -2 2 -2, special-cause-low",
    "-2 2 -2 2 -2 2 -2 2, special-cause-high",
    "0.1 -0.1 0.1 -0.1 0.1 -0.1 0.1 -0.1 0.1 -0.1 0.1 -0.1 0.1 -0.1 0.0, special-cause-high",
    "2 -2 2 -2 2 -2 2, common-cause",
  })
  void aSignalOfBothSidesIsAsHighAsThePoint(String line, String word) {
    Sample trial = xmr(line).given(0, 1).rules(RuleSets.NELSON);
    assertEquals(word, variation(trial.better(Better.UP)));
    assertEquals(word, variation(trial.better(Better.NEITHER)));
  }
}
