package org.centreline.plot.font;

/** Receives the outline of a letter. */
public interface Pen {

  /** Begins a new closed contour at a place. */
  void move(double x, double y);

  /** A straight line to a place. */
  void line(double x, double y);

  /** A quadratic curve over a control place to a place. */
  void curve(double controlX, double controlY, double x, double y);

  /** Closes the contour. */
  void close();
}
