package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.analysis.Better;
import org.centreline.analysis.Scale;
import org.centreline.outcome.fit.Estimate;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static final Estimate ACROSS = new Estimate(-1, 1, -3, 1);

  private static Differences days(Better better) {
    Scale scale = new Scale(1, "days", Scale.Kind.PLAIN);
    return new Differences(new Numbers(scale, new Precision(1, 1)), better);
  }

  @Test
  void theWayIsToldInWords() {
    assertEquals("8.5 days lower", days(Better.DOWN).text(-8.49));
    assertEquals("8.5 days higher", days(Better.DOWN).text(8.49));
  }

  @Test
  void noDifferenceIsNeitherBetterNorWorse() {
    assertEquals("", days(Better.DOWN).judgement(0));
    assertEquals("", days(Better.NEITHER).judgement(1));
    assertEquals(", which is worse", days(Better.DOWN).judgement(1));
    assertEquals(", which is better", days(Better.UP).judgement(1));
  }

  @Test
  void percentagesDifferInPoints() {
    Differences shares =
        new Differences(new Numbers(Scale.percent(), new Precision(1, 1)), Better.UP);
    assertEquals("12.3 percentage points higher", shares.text(0.123));
    Differences whole =
        new Differences(new Numbers(Scale.percent(), new Precision(0, 0)), Better.UP);
    assertEquals("1 percentage point lower", whole.text(-0.01));
    assertEquals("2 percentage points lower", whole.text(-0.02));
    assertEquals("1.0 to 12.3", shares.sizes(new Estimate(0.05, 0, 0.01, 0.123)));
  }

  @Test
  void aRangeOnOneSideBeginsWithTheSmallerSize() {
    assertEquals("3.9 to 13.1", days(Better.DOWN).sizes(new Estimate(-8, 0, -13.1, -3.9)));
    assertEquals("3.9 to 13.1", days(Better.DOWN).sizes(new Estimate(8, 0, 3.9, 13.1)));
  }

  @Test
  void aRangeAcrossNothingIsBetterOrWorseWhereThatIsKnown() {
    assertEquals("from 3.0 days better to 1.0 days worse", days(Better.DOWN).span(ACROSS));
    assertEquals("from 1.0 days better to 3.0 days worse", days(Better.UP).span(ACROSS));
    assertEquals("from 3.0 days lower to 1.0 days higher", days(Better.NEITHER).span(ACROSS));
  }

  @Test
  void aRangeThatLeavesOutNothingDoesNotTouchIt() {
    assertEquals("0.04 to 1.30", days(Better.DOWN).sizes(new Estimate(0.7, 0, 0.04, 1.3)));
    assertEquals("0.02% to 4%", Differences.percents(new Estimate(0.02, 0, 0.0002, 0.04)));
    assertEquals("0.0%", Differences.percent(0));
  }

  @Test
  void tenfoldAndMoreIsSoManyTimes() {
    assertEquals("899% higher", Differences.share(8.99));
    assertEquals("10 times as high", Differences.share(9));
    assertEquals("63 times as high", Differences.share(61.71));
    assertEquals("1.03", Differences.times(0.03));
    assertEquals("7.8", Differences.times(6.78));
    assertEquals(
        "from 152 times as high to 77% worse",
        days(Better.UP).shares(new Estimate(4.91, 0, -0.77, 150.97)));
  }

  @Test
  void sharesAreRoundedToWholePercentages() {
    assertEquals("19%", Differences.percent(-0.194));
    assertEquals("0.4%", Differences.percent(0.004));
    assertEquals("+19%", Differences.signedPercent(0.194));
    assertEquals("-19%", Differences.signedPercent(-0.194));
    assertEquals("9% to 29%", Differences.percents(new Estimate(-0.2, 0, -0.29, -0.09)));
  }

  /** 3 of 1,000 that are left are not none, and a thousandth more is not nothing. */
  @Test
  void nearlyAllIsNotAllAndLittleIsNotNothing() {
    assertEquals("99.7% lower", Differences.share(-0.997));
    assertEquals("100% lower", Differences.share(-1));
    assertEquals("0.04% higher", Differences.share(0.0004));
    assertEquals("90% to 99.8%", Differences.percents(new Estimate(-0.95, 0, -0.998, -0.9)));
    assertEquals(
        "-0.04% (-0.1% to -0.01%)", Shares.signed(new Estimate(-0.0004, 0, -0.0011, -0.0001)));
    assertEquals("+12% (-3% to +40%)", Shares.signed(new Estimate(0.12, 0, -0.03, 0.4)));
    assertEquals("0.04 days lower", days(Better.DOWN).text(-0.04));
    assertEquals("0.0 days", days(Better.DOWN).size(0));
    assertEquals("0.0 days", days(Better.DOWN).size(1e-13));
    assertEquals("from 0.02 days better to 1.0 days worse", spanOf(-0.02, 1));
  }

  private static String spanOf(double low, double high) {
    return days(Better.DOWN).span(new Estimate(0.5, 0, low, high));
  }

  @Test
  void aRatioThatIsNotOneIsNotWrittenSo() {
    assertEquals("0.57", Differences.ratio(0.571));
    assertEquals("1.004", Differences.ratio(1.004));
    assertEquals("0.998", Differences.ratio(0.998));
    assertEquals("0.003", Differences.ratio(0.003));
    assertEquals("1.00", Differences.ratio(1));
    assertEquals("1.003", Differences.times(0.003));
    assertEquals("2.0", Differences.times(1));
    assertEquals("none", Differences.ratio(Double.NaN));
  }

  /** Worse first where lower is better and the range goes up; neither is judged without a way. */
  @Test
  void aRangeOfSharesIsJudgedByTheWayThatIsBetter() {
    Estimate across = new Estimate(-0.2, 0, -0.64, 0.28);
    assertEquals("from 64% better to 28% worse", days(Better.DOWN).shares(across));
    assertEquals("from 28% better to 64% worse", days(Better.UP).shares(across));
    assertEquals("from 64% lower to 28% higher", days(Better.NEITHER).shares(across));
    assertEquals("0.0%", Differences.signedPercent(0));
    assertEquals("none", Shares.signed(new Estimate(Double.NaN, 0, -1, 1)));
    assertEquals("+50%", Shares.signed(new Estimate(0.5, 0, -0.1, 9)));
    assertEquals("+50%", Shares.signed(new Estimate(0.5, 0, Double.NEGATIVE_INFINITY, 1)));
    assertEquals("8.5", days(Better.DOWN).bare(-8.5));
  }
}
