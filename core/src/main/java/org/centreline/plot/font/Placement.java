package org.centreline.plot.font;

/**
 * Where and how large a glyph's units are drawn: moved, then scaled, y turned downwards.
 *
 * @param pen that draws
 * @param scale of one unit of the font
 * @param dx units to the right
 * @param dy units up
 */
record Placement(Pen pen, double scale, double dx, double dy) {

  static Placement on(Pen pen, double scale) {
    return new Placement(pen, scale, 0, 0);
  }

  /** The placement of a part that is moved within this one. */
  Placement moved(double right, double up) {
    return new Placement(pen, scale, dx + right, dy + up);
  }

  void move(double x, double y) {
    pen.move(right(x), down(y));
  }

  void line(double x, double y) {
    pen.line(right(x), down(y));
  }

  void curve(double controlX, double controlY, double x, double y) {
    pen.curve(right(controlX), down(controlY), right(x), down(y));
  }

  private double right(double x) {
    return scale * (x + dx);
  }

  private double down(double y) {
    return -scale * (y + dy);
  }
}
