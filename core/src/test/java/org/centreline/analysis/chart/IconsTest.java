package org.centreline.analysis.chart;

import static org.centreline.Trial.repeat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.centreline.Trial;
import org.centreline.analysis.Better;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.rule.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IconsTest {

  private static Trial xmr(String line) {
    return Trial.of(line).type(ChartTypes.XMR);
  }

  private static String variation(Trial trial) {
    return trial.analysis().variation().map(Variation::word).orElse("none");
  }

  private static String assurance(Trial trial) {
    return trial.analysis().assurance().map(Assurance::word).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({"0.1,1,0.1", "2.7,1,2.7", "0.29,100,29", "0.0035,1000,3.5", "100,1,100", "0,1,0"})
  void aConstantSeriesOnItsTargetPasses(double value, double multiply, double target) {
    for (int size = 13; size <= 40; size++) {
      Trial trial =
          Trial.of(repeat(size, value)).type(ChartTypes.XMR).multiply(multiply).target(target);
      assertEquals("passing", assurance(trial.better(Better.UP)), size + " points, better up");
      assertEquals("passing", assurance(trial.better(Better.DOWN)), size + " points, better down");
      assertEquals("common-cause", variation(trial.better(Better.UP)), size + " points");
    }
  }

  @Test
  void aConstantSeriesOnItsTargetIsHitAndMissWhereLimitsAreStrict() {
    Trial trial =
        Trial.of(repeat(13, 5))
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
    Trial trial = xmr(OLD_AND_NEW).target(5);
    assertEquals("passing", assurance(trial.better(Better.UP)));
    assertEquals("failing", assurance(trial.better(Better.DOWN)));
  }

  @ParameterizedTest
  @CsvSource({"' _'", "' (50)'", "' _ (50) _'"})
  void theLatestIncludedPointThatIsNotMissingSetsBothIcons(String tail) {
    Trial trial = xmr(OLD_AND_NEW + " | 8 9 8 9 8 9 8 9 8 9 8 9 20" + tail);
    assertEquals("improving-high", variation(trial.better(Better.UP)));
    assertEquals("passing", assurance(trial.better(Better.UP).target(-2)));
    assertEquals("failing", assurance(trial.better(Better.UP).target(21)));
  }

  @Test
  void aNewPhaseWithoutLimitsAssuresNothing() {
    Trial trial = xmr(OLD_AND_NEW + " | 5 6 5 6").target(0).better(Better.UP);
    assertEquals("none", assurance(trial));
    assertEquals("passing", assurance(trial.convention(Conventions.EXACT)));
    assertEquals("passing", assurance(xmr(OLD_AND_NEW + " | _ (6)").target(0).better(Better.UP)));
  }

  @Test
  void aRunChartAssuresNothing() {
    Trial trial = xmr(OLD_AND_NEW).target(5).better(Better.UP);
    assertEquals("none", assurance(trial.type(ChartTypes.RUN)));
  }

  @Test
  void withoutTargetOrDirectionNothingIsAssured() {
    assertEquals("none", assurance(xmr(OLD_AND_NEW).better(Better.UP)));
    assertEquals("none", assurance(xmr(OLD_AND_NEW).target(5).better(Better.NEITHER)));
  }

  @Test
  void aTargetOnALimitIsBeyondItUnlessTheConventionIsStrict() {
    Trial trial = xmr("9 11 9 11 9 11 9 11 9 11 9 11 9").given(10, 2).better(Better.UP);
    assertEquals("passing", assurance(trial.target(4)));
    assertEquals("failing", assurance(trial.target(16)));
    Trial strict = trial.convention(Conventions.NHSRPLOTTHEDOTS);
    assertEquals("hit-and-miss", assurance(strict.target(4)));
    assertEquals("hit-and-miss", assurance(strict.target(16)));
  }

  @ParameterizedTest
  @CsvSource({"12,0,none", "13,0,hit-and-miss", "20,12,hit-and-miss", "20,11,none"})
  void bothIconsNeedThirteenBasePointsOrTwelveFrozenOnes(int size, int frozen, String assured) {
    double[] values = new double[size];
    java.util.Arrays.setAll(values, i -> i % 2);
    Trial trial = Trial.of(values).type(ChartTypes.XMR).target(1).better(Better.UP);
    Trial asked = frozen == 0 ? trial : trial.baseline(frozen);
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
    Trial trial = xmr("_ _ (3)").convention(Conventions.EXACT).target(1).better(Better.UP);
    assertEquals(Optional.empty(), trial.analysis().variation());
    assertEquals(Optional.empty(), trial.analysis().assurance());
  }

  @Test
  void fewCrossingsHaveNoPlaceAndSetNothing() {
    Trial trial = Trial.of("1 1 1 1 1 1 1 3 3 3 3 3 3 3").type(ChartTypes.RUN);
    assertEquals(1, trial.analysis().findings().size());
    assertEquals("common-cause", variation(trial.better(Better.UP)));
  }

  @ParameterizedTest
  @CsvSource({"'', improving-high", "2 2, improving-high", "2 (1) _, improving-high"})
  void aLongestRunThatHoldsTheLastUsefulPointSetsVariation(String tail, String word) {
    Trial trial = Trial.of("1 1 1 1 1 1 1 1 3 3 3 3 3 3 3 3 " + tail).type(ChartTypes.RUN);
    assertEquals(word, variation(trial.better(Better.UP)));
  }

  @Test
  void aLongestRunThatAUsefulPointFollowsDoesNot() {
    Trial trial = Trial.of("1 1 1 1 1 1 1 1 3 3 3 3 3 3 3 3 3 1").type(ChartTypes.RUN);
    assertEquals("common-cause", variation(trial.better(Better.UP)));
  }

  @ParameterizedTest
  @CsvSource({"9, concerning-high", "_, common-cause", "(9), common-cause"})
  void underNhsrplotthedotsTheLastRowSetsVariationWhateverItHolds(String last, String word) {
    Trial trial =
        xmr("1 2 1 2 1 2 1 2 1 2 1 2 1 9 " + last)
            .rules(RuleSets.MDC_2021)
            .convention(Conventions.NHSRPLOTTHEDOTS)
            .better(Better.DOWN);
    assertEquals(word, variation(trial));
    assertEquals("concerning-high", variation(trial.convention(Conventions.MDC).baseline(13)));
  }

  @Test
  void aMissingLastRowHoldsNoRunEither() {
    Trial trial =
        Trial.of("1 1 1 1 1 1 1 1 3 3 3 3 3 3 3 3 _")
            .type(ChartTypes.RUN)
            .convention(Conventions.NHSRPLOTTHEDOTS);
    assertEquals("common-cause", variation(trial));
  }

  @Test
  void anExcludedPointBeyondALimitNeverSetsVariation() {
    Trial trial = xmr("1 2 1 2 1 2 1 2 1 2 1 2 1 (90)").convention(Conventions.QICHARTS2);
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
    Trial trial = xmr(line).given(0, 1).rules(RuleSets.NELSON);
    assertEquals(word, variation(trial.better(Better.UP)));
    assertEquals(word, variation(trial.better(Better.NEITHER)));
  }
}
