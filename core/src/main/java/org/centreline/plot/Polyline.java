package org.centreline.plot;

import org.centreline.series.Doubles;

/**
 * A line from place to place; it breaks where y is missing.
 *
 * @param xs where along x, never missing
 * @param ys where along y, one an x; NaN breaks the line
 * @param stroke how it is drawn
 */
public record Polyline(Doubles xs, Doubles ys, Stroke stroke) implements Trace {

  public Polyline {
    Places.check("polyline", xs, ys);
  }

  /** A level line at y. */
  public static Polyline level(double left, double right, double y, Stroke stroke) {
    return new Polyline(Doubles.of(left, right), Doubles.of(y, y), stroke);
  }

  /** An upright line at x. */
  public static Polyline upright(double x, double top, double bottom, Stroke stroke) {
    return new Polyline(Doubles.of(x, x), Doubles.of(top, bottom), stroke);
  }

  @Override
  public Polyline at(Doubles otherXs, Doubles otherYs) {
    return new Polyline(otherXs, otherYs, stroke);
  }
}
