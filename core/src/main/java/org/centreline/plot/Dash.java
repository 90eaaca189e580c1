package org.centreline.plot;

/** How a line is broken up; lengths are multiples of its width. */
public enum Dash {
  SOLID(0, 0),
  DASHED(4, 3),
  LONG(8, 3),
  DOTTED(1, 2);

  private final double drawn;
  private final double skipped;

  Dash(double drawn, double skipped) {
    this.drawn = drawn;
    this.skipped = skipped;
  }

  /** The length of one stroke in line widths; 0 for a solid line. */
  public double drawn() {
    return drawn;
  }

  /** The length of one gap in line widths; 0 for a solid line. */
  public double skipped() {
    return skipped;
  }
}
