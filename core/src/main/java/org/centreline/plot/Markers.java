package org.centreline.plot;

import org.centreline.series.Doubles;

/**
 * Markers of one look.
 *
 * @param xs where along x
 * @param ys where along y, one an x; NaN draws none
 * @param style how they look
 */
public record Markers(Doubles xs, Doubles ys, MarkerStyle style) implements Trace {

  public Markers {
    Places.check("markers", xs, ys);
  }

  /** One marker. */
  public static Markers one(double x, double y, MarkerStyle style) {
    return new Markers(Doubles.of(x), Doubles.of(y), style);
  }

  @Override
  public Markers at(Doubles otherXs, Doubles otherYs) {
    return new Markers(otherXs, otherYs, style);
  }
}
