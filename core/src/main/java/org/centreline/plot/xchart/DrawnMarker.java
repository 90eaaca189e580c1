package org.centreline.plot.xchart;

import java.awt.Graphics2D;
import org.centreline.plot.MarkerStyle;
import org.knowm.xchart.style.markers.Marker;

/** A marker with a fill, an outline and a size of its own. */
final class DrawnMarker extends Marker {

  private final MarkerStyle style;

  DrawnMarker(MarkerStyle style) {
    this.style = style;
  }

  @Override
  public void paint(Graphics2D g, double x, double y, int chartsOwnSize) {
    new Brush(g).marker(x, y, style);
  }
}
