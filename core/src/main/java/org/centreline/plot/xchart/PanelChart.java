package org.centreline.plot.xchart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.centreline.plot.Area;
import org.centreline.plot.Markers;
import org.centreline.plot.Panel;
import org.centreline.plot.Polyline;
import org.centreline.plot.Trace;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** An XChart of exactly a panel's size, which draws traces and nothing else. */
final class PanelChart {

  private static final Color CLEAR = new Color(0, 0, 0, 0);

  private final Panel panel;
  private final XYChart chart;

  private PanelChart(Panel panel, XYChart chart) {
    this.panel = panel;
    this.chart = chart;
  }

  /** A chart of some of a panel's traces. */
  static PanelChart of(Panel panel, List<Trace> traces) {
    int width = (int) panel.frame().width();
    int height = (int) panel.frame().height();
    PanelChart made = new PanelChart(panel, new XYChart(width, height));
    made.strip(made.chart.getStyler());
    traces.stream().filter(trace -> trace.xs().size() > 0).forEach(made::add);
    return made;
  }

  XYChart chart() {
    return chart;
  }

  void paint(Brush brush) {
    if (chart.getSeriesCollection().isEmpty()) {
      return;
    }
    Graphics2D g = brush.copy();
    g.translate(panel.frame().left(), panel.frame().top());
    chart.paint(g, chart.getWidth(), chart.getHeight());
    g.dispose();
  }

  /**
   * Turns off all but the data, so that a number's place is the panel's. A spacing hint above the
   * panel's size keeps XChart from working out ticks, which would need its fonts; a formatter of
   * our own keeps it from loading those of a locale.
   */
  private void strip(XYStyler styler) {
    styler.setLegendVisible(false);
    styler.setChartTitleVisible(false);
    styler.setAxisTitlesVisible(false);
    styler.setAxisTicksVisible(false);
    styler.setPlotGridLinesVisible(false);
    styler.setPlotTicksMarksVisible(false);
    styler.setPlotBorderVisible(false);
    styler.setChartBackgroundColor(CLEAR);
    styler.setPlotBackgroundColor(CLEAR);
    styler.setChartPadding(0);
    styler.setPlotMargin(0);
    styler.setPlotContentSize(1);
    styler.setXAxisTickMarkSpacingHint(Integer.MAX_VALUE);
    styler.setYAxisTickMarkSpacingHint(Integer.MAX_VALUE);
    chart.setCustomXAxisTickLabelsFormatter(number -> "");
    chart.setCustomYAxisTickLabelsFormatter(number -> "");
    styler.setXAxisMin(panel.xRange().low());
    styler.setXAxisMax(panel.xRange().high());
    styler.setYAxisMin(panel.yRange().low());
    styler.setYAxisMax(panel.yRange().high());
  }

  private void add(Trace trace) {
    String name = Integer.toString(chart.getSeriesCollection().size());
    XYSeries series =
        chart.addSeries(name, trace.xs().stream().toArray(), trace.ys().stream().toArray());
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
    series.setLineStyle(SeriesLines.NONE);
    series.setMarker(SeriesMarkers.NONE);
    if (trace instanceof Polyline line) {
      series.setLineStyle(Brush.stroke(line.stroke()));
      series.setLineColor(Brush.color(line.stroke().colour()));
    } else if (trace instanceof Markers markers) {
      series.setMarker(new DrawnMarker(markers.style()));
    } else if (trace instanceof Area area) {
      series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
      series.setFillColor(Brush.color(area.fill()));
    }
  }
}
