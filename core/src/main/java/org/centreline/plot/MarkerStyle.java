package org.centreline.plot;

/**
 * How the markers of a row look.
 *
 * @param shape their shape
 * @param size in points: the diameter of a circle, and about the same area for the other shapes
 * @param fill inside; a hollow marker is filled with the colour of the paper
 * @param outline around
 */
public record MarkerStyle(MarkerShape shape, double size, Colour fill, Stroke outline) {

  public MarkerStyle {
    if (!(size > 0 && size < 1000)) {
      throw new IllegalArgumentException("marker size must be above 0 and below 1000, not " + size);
    }
  }
}
