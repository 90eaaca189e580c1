package org.centreline.plot.font;

/**
 * Where and how large a glyph's units are drawn: x' = xx·x + yx·y + dx, y' = xy·x + yy·y + dy, both
 * times the scale, y turned downwards.
 */
record Placement(Pen pen, double scale, Turn turn) {

  /** The inner part of the placement, in units of the font. */
  record Turn(double xx, double xy, double yx, double yy, double dx, double dy) {

    static final Turn NONE = new Turn(1, 0, 0, 1, 0, 0);

    double x(double x, double y) {
      return xx * x + yx * y + dx;
    }

    double y(double x, double y) {
      return xy * x + yy * y + dy;
    }

    /** This turn first, then the outer one. */
    Turn within(Turn outer) {
      return new Turn(
          outer.xx * xx + outer.yx * xy,
          outer.xy * xx + outer.yy * xy,
          outer.xx * yx + outer.yx * yy,
          outer.xy * yx + outer.yy * yy,
          outer.x(dx, dy),
          outer.y(dx, dy));
    }
  }

  static Placement on(Pen pen, double scale) {
    return new Placement(pen, scale, Turn.NONE);
  }

  /** The placement of a part that is turned within this one. */
  Placement with(Turn inner) {
    return new Placement(pen, scale, inner.within(turn));
  }

  void move(double x, double y) {
    pen.move(right(x, y), down(x, y));
  }

  void line(double x, double y) {
    pen.line(right(x, y), down(x, y));
  }

  void curve(double controlX, double controlY, double x, double y) {
    pen.curve(right(controlX, controlY), down(controlX, controlY), right(x, y), down(x, y));
  }

  private double right(double x, double y) {
    return scale * turn.x(x, y);
  }

  private double down(double x, double y) {
    return -scale * turn.y(x, y);
  }
}
