package org.centreline.plot;

import org.centreline.series.Doubles;

/**
 * The shape of a marker. All shapes of one size cover about the same area, so that none looks more
 * important than another.
 */
public enum MarkerShape {
  CIRCLE(Doubles.empty(), Doubles.empty()),
  TRIANGLE_UP(Doubles.of(0, 0.68, -0.68), Doubles.of(-0.72, 0.46, 0.46)),
  TRIANGLE_DOWN(Doubles.of(0, 0.68, -0.68), Doubles.of(0.72, -0.46, -0.46)),
  DIAMOND(Doubles.of(0, 0.65, 0, -0.65), Doubles.of(-0.65, 0, 0.65, 0)),
  SQUARE(Doubles.of(0.44, 0.44, -0.44, -0.44), Doubles.of(-0.44, 0.44, 0.44, -0.44));

  private final Doubles cornersX;
  private final Doubles cornersY;

  MarkerShape(Doubles cornersX, Doubles cornersY) {
    this.cornersX = cornersX;
    this.cornersY = cornersY;
  }

  /** Corners from the middle, in sizes, rightwards; empty for a circle, whose diameter is 1. */
  public Doubles cornersX() {
    return cornersX;
  }

  /** Corners from the middle, in sizes, downwards; empty for a circle. */
  public Doubles cornersY() {
    return cornersY;
  }
}
