package org.centreline.plot.xchart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import org.centreline.plot.Group;
import org.centreline.plot.Mark;
import org.centreline.plot.Panel;
import org.centreline.plot.Picture;
import org.centreline.plot.Polyline;
import org.centreline.plot.Rectangle;
import org.centreline.plot.Stroke;
import org.centreline.plot.Trace;
import org.knowm.xchart.internal.chartpart.IChart;

/** A picture as a chart that XChart's encoders could take: it paints its marks in order. */
final class Page implements IChart {

  private final Picture picture;

  Page(Picture picture) {
    this.picture = picture;
  }

  @Override
  public int getWidth() {
    return picture.width();
  }

  @Override
  public int getHeight() {
    return picture.height();
  }

  @Override
  public String getTitle() {
    return picture.about().title();
  }

  @Override
  public void paint(Graphics2D g, int width, int height) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    Brush brush = new Brush(g);
    brush.paint(new Rectangle(picture.page(), picture.paper(), Stroke.NONE));
    paint(picture.marks(), brush);
  }

  private static void paint(List<Mark> marks, Brush brush) {
    for (Mark mark : marks) {
      if (mark instanceof Group group) {
        paint(group.marks(), brush);
      } else if (mark instanceof Panel panel) {
        paint(panel, brush);
      } else {
        brush.paint(mark);
      }
    }
  }

  /** XChart's traces in charts of their own, so that the order of painting stays. */
  private static void paint(Panel panel, Brush brush) {
    List<Trace> waiting = new ArrayList<>();
    for (Trace trace : panel.traces()) {
      if (isSteppedAndBroken(trace)) {
        PanelChart.of(panel, waiting).paint(brush);
        waiting.clear();
        brush.paint(panel.placed(trace));
      } else {
        waiting.add(trace);
      }
    }
    PanelChart.of(panel, waiting).paint(brush);
  }

  /** XChart begins its dashes anew at every place, so it cannot draw these. */
  private static boolean isSteppedAndBroken(Trace trace) {
    return trace instanceof Polyline line && line.stroke().isBroken() && line.xs().size() > 2;
  }
}
