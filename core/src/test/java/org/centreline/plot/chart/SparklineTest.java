package org.centreline.plot.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.plot.Mark;
import org.centreline.plot.MarkerShape;
import org.centreline.plot.Markers;
import org.centreline.plot.Polyline;
import org.centreline.plot.Theme;
import org.junit.jupiter.api.Test;

class SparklineTest {

  private static Sparkline of(ChartAnalysis chart) {
    return new Sparkline(chart, Theme.NHS.palette());
  }

  private static List<Markers> markers(Sparkline line) {
    return line.marks().stream()
        .filter(Markers.class::isInstance)
        .map(Markers.class::cast)
        .toList();
  }

  @Test
  void theLast24PointsWithCentreLimitsAndTheNewest() {
    Sparkline line = of(PlainSample.monthly(PlainSample.steady(36, 20)).analysis());
    assertEquals(12, line.first());
    assertEquals(0, line.signals());
    List<Mark> lines = line.marks().stream().filter(Polyline.class::isInstance).toList();
    assertEquals(4, lines.size(), "two limits, centre, course");
    assertEquals(24, ((Polyline) lines.get(3)).xs().size());
    assertEquals(1, markers(line).size());
    assertEquals(Sparkline.WIDTH - 5, markers(line).get(0).xs().get(0), 1e-9);
  }

  @Test
  void signalsDifferByShape() {
    double[] values = PlainSample.steady(24, 20);
    values[20] = 90;
    Sparkline line = of(PlainSample.monthly(values).analysis());
    assertTrue(line.signals() >= 1);
    assertTrue(markers(line).stream().anyMatch(one -> one.style().shape() != MarkerShape.CIRCLE));
  }

  @Test
  void onePointStandsInTheMiddle() {
    Sparkline line = of(PlainSample.monthly(new double[] {7}).analysis());
    assertEquals(1, markers(line).size());
    assertEquals(Sparkline.WIDTH / 2.0, markers(line).get(0).xs().get(0), 1e-9);
    assertEquals(Sparkline.HEIGHT / 2.0, markers(line).get(0).ys().get(0), 1e-9);
  }

  @Test
  void everythingStaysInside() {
    double[] values = PlainSample.steady(30, 20);
    values[12] = 1e6;
    for (Mark mark : of(PlainSample.monthly(values).analysis()).marks()) {
      if (mark instanceof Markers markers) {
        assertTrue(markers.xs().min() >= 0 && markers.xs().max() <= Sparkline.WIDTH);
        assertTrue(markers.ys().min() >= 0 && markers.ys().max() <= Sparkline.HEIGHT);
      }
    }
  }

  @Test
  void nothingIsDrawnWithoutValues() {
    double[] none = {Double.NaN, Double.NaN, Double.NaN};
    assertTrue(of(PlainSample.monthly(none).analysis()).marks().isEmpty());
    assertFalse(of(PlainSample.monthly(PlainSample.steady(3, 20)).analysis()).marks().isEmpty());
  }
}
