package org.centreline.plot;

import org.centreline.analysis.Reading;

/**
 * How the points of a chart look: what a point says shows in its colour and in its shape.
 *
 * @param palette the colours
 * @param size of a common-cause point, in points
 * @param signal the size of a point that says something
 */
public record PointStyle(Palette palette, double size, double signal) {

  private static final double OUTLINE = 0.14;
  private static final double AROUND = 1.9;
  private static final double EARLIER = 0.62;
  private static final double EARLIER_OUTLINE = 0.45;
  private static final double EARLIER_WIDTH = 0.75;

  /** Whether a value lies above its centre line or not. */
  public enum Height {
    ABOVE,
    BELOW
  }

  /** The marker of a reading. */
  public MarkerStyle of(Reading reading, Height height) {
    double drawn = reading == Reading.COMMON_CAUSE ? size : signal;
    Colour fill = palette.points().of(reading);
    return new MarkerStyle(
        shape(reading, height), drawn, fill, Stroke.solid(palette.ink(), OUTLINE * drawn));
  }

  /**
   * What stands behind the marker of a point that another rule reads the other way: the shape of
   * that reading, larger and outlined in its colour, so that both can be seen.
   */
  public MarkerStyle behind(Reading reading, Height height) {
    double drawn = AROUND * signal;
    return new MarkerStyle(
        shape(reading, height),
        drawn,
        palette.paper(),
        Stroke.solid(palette.points().of(reading), 2 * OUTLINE * signal));
  }

  /** The same marker, quieter: it belongs to limits that have been replaced since. */
  public MarkerStyle earlier(MarkerStyle marker) {
    Stroke around = marker.outline();
    Colour outline = around.colour().towards(palette.paper(), EARLIER_OUTLINE);
    return new MarkerStyle(
        marker.shape(),
        marker.size(),
        marker.fill().towards(palette.paper(), EARLIER),
        new Stroke(outline, EARLIER_WIDTH * around.width(), around.dash()));
  }

  /** The hollow marker of a point left out of the calculations. */
  public MarkerStyle excluded() {
    return new MarkerStyle(
        MarkerShape.CIRCLE, size, palette.paper(), Stroke.solid(palette.quiet(), OUTLINE * size));
  }

  private static MarkerShape shape(Reading reading, Height height) {
    return switch (reading) {
      case COMMON_CAUSE -> MarkerShape.CIRCLE;
      case IMPROVEMENT -> MarkerShape.DIAMOND;
      case CONCERN -> MarkerShape.SQUARE;
      case SPECIAL_CAUSE ->
          height == Height.ABOVE ? MarkerShape.TRIANGLE_UP : MarkerShape.TRIANGLE_DOWN;
    };
  }
}
