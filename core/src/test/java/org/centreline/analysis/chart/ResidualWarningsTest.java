package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.ChartTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Centre 0 and sigma 1 are given, so that a value is its own residual. */
class ResidualWarningsTest {

  private static Sample of(double... values) {
    return PlainSample.placed(values).type(ChartTypes.XMR).given(0, 1);
  }

  private static void assertWarns(boolean expected, String code, Sample trial) {
    assertEquals(expected, trial.warnings().contains(code), () -> code + " " + trial.warnings());
  }

  /** So many ones, then ones and minus ones in turn: each pair alike adds one to the products. */
  private static double[] alike(int size, int pairs) {
    double[] values = new double[size];
    Arrays.setAll(values, i -> i <= pairs || (i - pairs) % 2 == 0 ? 1 : -1);
    return values;
  }

  @ParameterizedTest
  @CsvSource({"12, 9, true", "12, 8, false", "11, 10, false", "40, 26, true", "40, 25, false"})
  void neighboursResembleEachOtherBeyondBothThresholds(int size, int pairs, boolean warns) {
    assertWarns(warns, "autocorrelation", of(alike(size, pairs)));
  }

  @Test
  void anAutocorrelationOfExactlyThreeTenthsIsNotAboveIt() {
    double[] values = new double[41];
    System.arraycopy(alike(20, 12), 0, values, 0, 20);
    System.arraycopy(alike(20, 13), 0, values, 21, 20);
    assertWarns(false, "autocorrelation", of(values));
    System.arraycopy(alike(20, 14), 0, values, 21, 20);
    assertWarns(true, "autocorrelation", of(values));
  }

  @Test
  void aStepBetweenPhasesIsNoResemblance() {
    String low = "1 2 1 2 1 2 1 2 1 2 1 2 1";
    String high = "9 8 9 8 9 8 9 8 9 8 9 8 9";
    assertWarns(true, "autocorrelation", PlainSample.placed(low + " " + high).type(ChartTypes.XMR));
    assertWarns(
        false, "autocorrelation", PlainSample.placed(low + " | " + high).type(ChartTypes.XMR));
  }

  @Test
  void aMissingValueParts() {
    double[] values = alike(24, 23);
    for (int i = 0; i < 24; i += 2) {
      values[i] = Double.NaN;
    }
    assertWarns(false, "autocorrelation", of(values));
  }

  @ParameterizedTest
  @CsvSource({
    "16, 4, false",
    "16, 5, true",
    "8, 2, false",
    "8, 3, true",
    "7, 7, false",
    "1, 1, false"
  })
  void moreThanAQuarterOnTheCentreIsMany(int size, int zeros, boolean warns) {
    double[] values = alike(size, 0);
    Arrays.fill(values, 0, zeros, 0);
    assertWarns(warns, "many-on-centre", of(values));
  }

  @Test
  void excludedAndMissingPointsAreNotOnTheCentre() {
    Sample trial =
        PlainSample.placed("1 -1 1 -1 1 -1 0 0 (0) (0) _ _").type(ChartTypes.XMR).given(0, 1);
    assertWarns(false, "many-on-centre", trial);
    assertEquals(
        "3 of 9 points lie exactly on the centre line, so runs are hard to judge.",
        of(1, -1, 1, -1, 1, -1, 0, 0, 0).warning("many-on-centre"));
  }

  @ParameterizedTest
  @CsvSource({
    "0 0 1 0 0 0 0 1 0 0 0 1 0, true",
    "0 0 1 0 1 0 0 1 0 0 0 1 0, false",
    "9 9 10 9 9 9 9 10 9 9 9 10 9, false",
    "0 0 1 0 0 0 -.01 1 0 0 0 1 0, false",
  })
  void aLongTailAboveALimitBelowZeroIsSkewed(String line, boolean warns) {
    assertWarns(warns, "skewed", PlainSample.placed(line).type(ChartTypes.XMR));
  }

  @Test
  void skewAndNegativeLimitMustMeetInOnePhase() {
    String skewed = "9 9 10 9 9 9 9 10 9 9 9 10 9";
    String wide = "0 1 0 1 0 1 0 1 0 1 0 1 0";
    assertWarns(false, "skewed", PlainSample.placed(skewed + " | " + wide).type(ChartTypes.XMR));
  }

  @Test
  void gapsBetweenEventsAreSkewedByNature() {
    Sample trial = PlainSample.placed("1 2 1 3 1 1 9 1 2 1 1 30 2");
    assertWarns(true, "skewed", trial.type(ChartTypes.XMR));
    assertWarns(false, "skewed", trial.type(ChartTypes.named("g").orElseThrow()));
  }

  @Test
  void skewIsThatOfTheBaseline() {
    String line = "1 0 1 0 1 0 1 0 1 0 1 0 1 0 0 0 0 0 9 0 0 0 0 0 0 0 0 0 0 0";
    assertWarns(true, "skewed", PlainSample.placed(line).type(ChartTypes.XMR));
    assertWarns(false, "skewed", PlainSample.placed(line).type(ChartTypes.XMR).baseline(13));
  }

  /** The same ones and minus ones each period, some of the last period turned round. */
  private static double[] periods(int size, int period, int turned) {
    double[] values = new double[size];
    Arrays.setAll(values, i -> i % period * 7 % period % 2 == 0 ? 1 : -1);
    for (int i = size - turned; i < size; i++) {
      values[i] = -values[i];
    }
    return values;
  }

  @ParameterizedTest
  @CsvSource({"24, 1, true", "24, 2, false", "23, 0, false", "36, 3, true"})
  void monthsRepeatFromTwentyFourOn(int size, int turned, boolean warns) {
    assertWarns(warns, "season", of(periods(size, 12, turned)).monthly());
  }

  @ParameterizedTest
  @CsvSource({"28, 5, true", "28, 6, false", "27, 0, false"})
  void daysRepeatFromTwentyEightOn(int size, int turned, boolean warns) {
    assertWarns(warns, "season", of(periods(size, 7, turned)).daily());
  }

  @Test
  void withoutARhythmThereIsNoSeason() {
    assertWarns(false, "season", of(periods(36, 12, 0)));
    assertWarns(false, "season", of(periods(36, 12, 0)).daily());
  }

  @Test
  void movingRangesAreNotJudged() {
    Sample trial = PlainSample.placed(PlainSample.repeat(30, 5)).type(ChartTypes.MR);
    assertFalse(trial.warnings().contains("many-on-centre"));
    assertWarns(true, "many-on-centre", trial.type(ChartTypes.XMR));
  }
}
