package org.centreline.plot.xchart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.centreline.plot.Box;
import org.centreline.plot.Panel;
import org.centreline.plot.Pictures;
import org.centreline.plot.Range;
import org.centreline.plot.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knowm.xchart.XYChart;

class PanelChartTest {

  private static final double TOLERANCE = 0.01;

  @ParameterizedTest
  @CsvSource({
    "0, 60, 0, 100",
    "-0.5, 0.5, -3, 7",
    "19000, 20800, 0.001, 0.0012",
    "0, 300, -1e9, 1e12",
    "1, 2, 1e-12, 3e-12"
  })
  void numbersStandWhereThePanelPutsThem(double left, double right, double low, double high) {
    Range xs = new Range(left, right);
    Range ys = new Range(low, high);
    Panel panel = new Panel(new Box(61, 97, 813, 307), xs, ys, Pictures.panel().traces());
    XYChart chart = painted(panel);
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      double x = left + random.nextDouble() * xs.span();
      double y = low + random.nextDouble() * ys.span();
      assertEquals(panel.pageX(x), 61 + chart.getScreenXFromChart(x), TOLERANCE);
      assertEquals(panel.pageY(y), 97 + chart.getScreenYFromChart(y), TOLERANCE);
    }
  }

  @Test
  void inkIsWhereThePageWouldPutIt() {
    Panel panel = Pictures.panel();
    for (Trace trace : panel.traces()) {
      Panel alone = new Panel(panel.frame(), panel.xRange(), panel.yRange(), List.of(trace));
      Ink byXChart = Ink.of(PngPainter.raster(Pictures.of(List.of(alone))));
      Ink byPage = Ink.of(PngPainter.raster(Pictures.of(List.of(panel.placed(trace)))));
      assertTrue(byPage.count() > 100, trace.toString());
      assertEquals(byPage.box(), byXChart.box(), trace.toString());
      assertEquals(byPage.count(), byXChart.count(), 0.03 * byPage.count(), trace.toString());
    }
  }

  private static XYChart painted(Panel panel) {
    XYChart chart = PanelChart.of(panel, panel.traces()).chart();
    BufferedImage image = new BufferedImage(813, 307, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    chart.paint(g, 813, 307);
    g.dispose();
    // asked for a place, XChart answers with the middle where the hint exceeds the panel
    chart.getStyler().setXAxisTickMarkSpacingHint(1);
    return chart;
  }
}
