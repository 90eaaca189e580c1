package org.centreline.plot;

import org.centreline.plot.font.Typeface;

/**
 * How a text looks.
 *
 * @param size height of the letters' body in points
 * @param face regular or bold
 * @param colour of the letters
 * @param anchor which part of the text stands at its x
 */
public record TextStyle(double size, Typeface face, Colour colour, Anchor anchor) {

  public TextStyle {
    if (!(size > 0 && size < 1000)) {
      throw new IllegalArgumentException("text size must be above 0 and below 1000, not " + size);
    }
  }

  /** Regular letters that begin at x. */
  public static TextStyle regular(double size, Colour colour) {
    return new TextStyle(size, Typeface.REGULAR, colour, Anchor.START);
  }

  /** The same in bold. */
  public TextStyle bold() {
    return new TextStyle(size, Typeface.BOLD, colour, anchor);
  }

  /** The same, anchored otherwise. */
  public TextStyle at(Anchor other) {
    return new TextStyle(size, face, colour, other);
  }

  /** The same in another colour. */
  public TextStyle in(Colour other) {
    return new TextStyle(size, face, other, anchor);
  }

  /** The same in another size. */
  public TextStyle sized(double points) {
    return new TextStyle(points, face, colour, anchor);
  }

  /** The width of a text in this style, in points. */
  public double width(String text) {
    return face.width(text) * size;
  }
}
