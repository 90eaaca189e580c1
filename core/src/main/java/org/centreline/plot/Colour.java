package org.centreline.plot;

import java.util.HexFormat;

/**
 * An opaque colour.
 *
 * @param rgb red, green and blue as 0xRRGGBB
 */
public record Colour(int rgb) {

  public Colour {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("a colour is 0x000000 to 0xFFFFFF, not " + rgb);
    }
  }

  /** The colour as SVG and people write it, such as {@code #DE1B1B}. */
  public String hex() {
    return "#" + HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
  }

  /**
   * A colour between this one and another.
   *
   * @param share of the other, 0 to 1
   */
  public Colour towards(Colour other, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int own = rgb >> shift & 0xFF;
      int its = other.rgb >> shift & 0xFF;
      mixed |= (int) Math.rint(own + share * (its - own)) << shift;
    }
    return new Colour(mixed);
  }

  /**
   * The contrast with another colour, 1 to 21. Source: WCAG 2.2, definition of contrast ratio.
   *
   * @param other the colour beside or behind this one
   */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** Relative luminance, 0 (black) to 1 (white). Source: WCAG 2.2, relative luminance. */
  public double luminance() {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int bits) {
    double channel = (bits & 0xFF) / 255.0;
    return channel <= 0.04045 ? channel / 12.92 : StrictMath.pow((channel + 0.055) / 1.055, 2.4);
  }
}
