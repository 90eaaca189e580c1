package org.centreline.plot.page;

import java.util.Locale;
import java.util.Optional;

/**
 * How many pixels an inch of a PNG has. A point is the 96th part of an inch, so everything, letters
 * too, grows alike and the picture stays as large on paper.
 *
 * @param dpi 72 to 600
 */
public record Density(int dpi) {

  /** Two pixels a point. */
  public static final Density STANDARD = new Density(192);

  private static final int LEAST = 72;
  private static final int MOST = 600;
  private static final double POINTS = 96;

  /** Each takes four bytes while the picture is drawn. */
  private static final long MOST_PIXELS = 100_000_000;

  public Density {
    if (dpi < LEAST || dpi > MOST) {
      throw new IllegalArgumentException("a PNG has 72 to 600 dots an inch, not " + dpi);
    }
  }

  /** So many points in pixels. */
  public int pixels(int points) {
    return (int) Math.max(1, Math.round(points * dpi / POINTS));
  }

  /** Pixels a metre, as a PNG tells it. */
  public int perMetre() {
    return (int) Math.round(dpi / 0.0254);
  }

  /** What is wrong with a picture of so many points; nothing where it can be drawn. */
  public Optional<String> excess(int width, int height) {
    long all = (long) pixels(width) * pixels(height);
    if (all <= MOST_PIXELS || dpi <= STANDARD.dpi) {
      return Optional.empty();
    }
    int fitting = (int) (POINTS * Math.sqrt((double) MOST_PIXELS / ((long) width * height)));
    String mending =
        fitting < STANDARD.dpi ? "a smaller size" : "at most " + fitting + ", or a smaller size";
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%dx%d points would be %dx%d pixels, and 100 million are the most: %s",
            width,
            height,
            pixels(width),
            pixels(height),
            mending));
  }
}
