package org.centreline.plot;

/**
 * How a line is drawn.
 *
 * @param colour of the line
 * @param width in points; 0 draws nothing
 * @param dash how the line is broken up
 */
public record Stroke(Colour colour, double width, Dash dash) {

  /** No line at all. */
  public static final Stroke NONE = solid(new Colour(0), 0);

  public Stroke {
    if (!(width >= 0 && width < 1000)) {
      throw new IllegalArgumentException("line width must be 0 to 1000, not " + width);
    }
  }

  /** An unbroken line. */
  public static Stroke solid(Colour colour, double width) {
    return new Stroke(colour, width, Dash.SOLID);
  }

  /** Whether anything is drawn. */
  public boolean isVisible() {
    return width > 0;
  }

  /** Whether the line is broken up. */
  public boolean isBroken() {
    return dash != Dash.SOLID;
  }
}
