package org.centreline.plot.xchart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.centreline.plot.Area;
import org.centreline.plot.Box;
import org.centreline.plot.Colour;
import org.centreline.plot.Mark;
import org.centreline.plot.MarkerStyle;
import org.centreline.plot.Markers;
import org.centreline.plot.Polyline;
import org.centreline.plot.Rectangle;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.series.Doubles;

/** Draws placed marks with Java's own two-dimensional graphics. */
final class Brush {

  private final Graphics2D g;

  Brush(Graphics2D g) {
    this.g = g;
  }

  /** Graphics with the same state, to be disposed of. */
  Graphics2D copy() {
    return (Graphics2D) g.create();
  }

  /** Any mark but a group or a panel. */
  void paint(Mark mark) {
    if (mark instanceof Polyline line) {
      outline(path(line), line.stroke());
    } else if (mark instanceof Area area) {
      fill(polygon(area.xs(), area.ys()), area.fill());
    } else if (mark instanceof Markers markers) {
      markers(markers);
    } else if (mark instanceof Text text) {
      fill(Letters.shape(text), text.style().colour());
    } else if (mark instanceof Rectangle rectangle) {
      Box box = rectangle.box();
      shape(
          new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height()),
          rectangle.fill(),
          rectangle.outline());
    }
  }

  void marker(double x, double y, MarkerStyle style) {
    double size = style.size();
    Doubles cornersX = style.shape().cornersX();
    Shape shape =
        cornersX.size() == 0
            ? new Ellipse2D.Double(x - size / 2, y - size / 2, size, size)
            : polygon(
                cornersX.map(c -> x + c * size), style.shape().cornersY().map(c -> y + c * size));
    shape(shape, style.fill(), style.outline());
  }

  private void markers(Markers markers) {
    for (int i = 0; i < markers.xs().size(); i++) {
      if (!markers.ys().isMissing(i)) {
        marker(markers.xs().get(i), markers.ys().get(i), markers.style());
      }
    }
  }

  private void shape(Shape shape, Colour fill, Stroke outline) {
    fill(shape, fill);
    outline(shape, outline);
  }

  private void fill(Shape shape, Colour colour) {
    g.setColor(color(colour));
    g.fill(shape);
  }

  private void outline(Shape shape, Stroke stroke) {
    if (stroke.isVisible()) {
      g.setColor(color(stroke.colour()));
      g.setStroke(stroke(stroke));
      g.draw(shape);
    }
  }

  private static Path2D path(Polyline line) {
    Path2D path = new Path2D.Double();
    boolean drawing = false;
    for (int i = 0; i < line.xs().size(); i++) {
      double x = line.xs().get(i);
      double y = line.ys().get(i);
      boolean present = !Double.isNaN(y);
      if (present && drawing) {
        path.lineTo(x, y);
      } else if (present) {
        path.moveTo(x, y);
      }
      drawing = present;
    }
    return path;
  }

  private static Path2D polygon(Doubles xs, Doubles ys) {
    Path2D path = path(new Polyline(xs, ys, Stroke.NONE));
    path.closePath();
    return path;
  }

  static Color color(Colour colour) {
    return new Color(colour.rgb());
  }

  static BasicStroke stroke(Stroke stroke) {
    float width = (float) stroke.width();
    if (!stroke.isBroken()) {
      return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
    float drawn = (float) (stroke.dash().drawn() * stroke.width());
    float skipped = (float) (stroke.dash().skipped() * stroke.width());
    return new BasicStroke(
        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {drawn, skipped}, 0);
  }
}
