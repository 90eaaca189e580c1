package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;

class EdgeNamesTest {

  private static Map<Integer, String> names(Sample sample) {
    ChartAnalysis analysis = sample.analysis();
    return EdgeNames.of(analysis, Frame.around(analysis, 60, 15));
  }

  @Test
  void eachLineIsNamedWhereItEnds() {
    assertEquals(
        Map.of(0, "UPL", 7, "Mean", 14, "LPL"),
        names(PlainSample.monthly(PlainSample.steady(25, 20))));
  }

  @Test
  void linesInOneRowKeepTheirOrder() {
    Sample sample = PlainSample.monthly(PlainSample.steady(25, 20));
    assertEquals(Map.of(0, "UPL", 6, "Target", 7, "Mean", 14, "LPL"), names(sample.target(20.1)));
    assertEquals(Map.of(0, "UPL", 8, "Target", 7, "Mean", 14, "LPL"), names(sample.target(19.9)));
    assertEquals(Map.of(0, "UPL", 7, "Mean", 14, "LPL"), names(sample.target(20)));
  }

  @Test
  void aRunChartHasItsMedianAlone() {
    assertEquals(Map.of(7, "Median"), names(PlainSample.rows(1, 2, 3).type("run")));
  }

  @Test
  void sumsAreNamedByTheirLimit() {
    assertEquals(
        Map.of(0, "Limit", 7, "Zero", 14, "Limit"),
        names(PlainSample.monthly(PlainSample.steady(25, 20)).type("cusum")));
  }

  @Test
  void aLineIsNamedWhereItLastWas() {
    double[] values = PlainSample.then(PlainSample.steady(24, 20), Double.NaN);
    assertTrue(names(Kinds.of("p", values)).containsValue("UPL"));
  }
}
