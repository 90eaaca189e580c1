package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.junit.jupiter.api.Test;

class AdjoiningTest {

  private static final double[] STEADY = PlainSample.steady(24, 20);

  private static List<List<Integer>> marks(Sample sample) {
    ChartAnalysis analysis = sample.rules("three-sigma").analysis();
    return Adjoining.joined(analysis).stream().map(f -> f.signal().marks()).toList();
  }

  @Test
  void neighboursBeyondOneLimitAreToldTogether() {
    assertEquals(
        List.of(List.of(24, 25)),
        marks(PlainSample.monthly(PlainSample.then(STEADY, 30, 30, 20, 20))));
  }

  @Test
  void othersStayApart() {
    assertEquals(
        List.of(List.of(24), List.of(25)),
        marks(PlainSample.monthly(PlainSample.then(STEADY, 30, 10, 20, 20))));
    assertEquals(
        List.of(List.of(24), List.of(26)),
        marks(PlainSample.monthly(PlainSample.then(STEADY, 30, 20, 30, 20))));
  }

  @Test
  void aMissingOrExcludedPointDoesNotPart() {
    Sample gap = PlainSample.monthly(PlainSample.then(STEADY, 30, Double.NaN, 30, 20));
    assertEquals(List.of(List.of(24, 26)), marks(gap));
  }

  @Test
  void nothingIsLost() {
    ChartAnalysis analysis =
        PlainSample.monthly(PlainSample.then(STEADY, PlainSample.steady(10, 12))).analysis();
    assertEquals(
        analysis.findings().stream().mapToInt(f -> f.signal().marks().size()).sum(),
        Adjoining.joined(analysis).stream()
            .map(Finding::signal)
            .mapToInt(signal -> signal.marks().size())
            .sum());
  }

  @Test
  void neighboursBeyondADecisionIntervalAreOne() {
    double[] values = PlainSample.then(PlainSample.steady(24, 20), 16, 15, 16.5, 16, 15);
    ChartAnalysis analysis = PlainSample.monthly(values).type("cusum").analysis();
    assertEquals(4, analysis.findings().size());
    assertEquals(1, Adjoining.joined(analysis).size());
  }
}
