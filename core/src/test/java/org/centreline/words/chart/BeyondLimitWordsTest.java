package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.CusumChart;
import org.centreline.chart.CusumChart.Sides;
import org.centreline.chart.EwmaChart;
import org.centreline.chart.limit.ChartType;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;

class BeyondLimitWordsTest {

  private static final double[] STEADY = PlainSample.steady(24, 20);

  private static List<String> signals(Sample sample) {
    return SignalSentence.all(sample.analysis());
  }

  @Test
  void whatLiesBeyondIsNamedWhereItIsNotTheMeasure() {
    double[] spike = PlainSample.then(STEADY, 30);
    assertEquals(
        List.of(
            "Change: a moving range of 9.50 days in Jan 2026, above the upper limit of 5.41 days."),
        signals(PlainSample.monthly(spike).days().type("mr")));
    assertEquals(
        List.of("Change: a mean of 30.1 in Jan 2026, above the upper limit of 23.3."),
        signals(Kinds.of("xbar", spike).rules("three-sigma")));
    assertEquals(
        List.of("Change: 20.20% in Jan 2026, above the upper limit of 16.62%."),
        signals(Kinds.of("p", PlainSample.then(STEADY, 41)).rules("three-sigma")));
    assertEquals(
        List.of("Change: a running average of 30.0 in Jan 2026, above the upper limit of 24.8."),
        signals(PlainSample.monthly(spike).type(new EwmaChart(1).type())));
  }

  @Test
  void aRunningAverageGoesOnBeyondItsLimit() {
    assertEquals(
        List.of("Change: the running average below the lower limit from Mar 2026 to Apr 2026."),
        signals(PlainSample.monthly(PlainSample.then(STEADY, 17, 15, 16, 17)).type("ewma")));
  }

  @Test
  void aRunningSumTellsWhenItBeganToBuildUp() {
    double[] values = PlainSample.then(STEADY, 16, 15, 16.5, 16, 15);
    assertEquals(
        List.of(
            "Change: values mostly below the mean since about Jan 2026, their running sum (CUSUM)"
                + " beyond its limit of 5 sigma from Feb 2026 to May 2026."),
        signals(PlainSample.monthly(values).type("cusum")));
    assertEquals(List.of(), signals(PlainSample.monthly(values).type(only(Sides.UP))));
    assertEquals(1, signals(PlainSample.monthly(values).type(only(Sides.DOWN))).size());
  }

  private static ChartType only(Sides sides) {
    return new CusumChart(5, 1, 0, sides).type();
  }

  @Test
  void aGapDoesNotHideWhenItBegan() {
    double[] values = PlainSample.then(STEADY, 18, Double.NaN, 17, 15, 15);
    assertEquals(
        List.of(
            "Change: values mostly below the mean since about Jan 2026, their running sum (CUSUM)"
                + " beyond its limit of 5 sigma from Apr 2026 to May 2026."),
        signals(PlainSample.monthly(values).type("cusum")));
  }

  @Test
  void withAHeadStartItMayHaveBegunBeforeTheData() {
    double[] values = new double[16];
    for (int i = 0; i < 16; i++) {
      values[i] = i < 4 ? 23 : 20 + i % 2;
    }
    assertEquals(
        "Change: values mostly above the mean since about point 1, their running sum (CUSUM)"
            + " beyond its limit of 5 sigma from point 2 to 7.",
        signals(PlainSample.rows(values).type(new CusumChart(5, 1, 2.5, Sides.UP).type())).get(0));
  }
}
