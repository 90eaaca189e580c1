package org.centreline.plot.page;

import java.util.Locale;

/**
 * The size of a chart in points; a PNG has twice as many pixels.
 *
 * @param width 480 to 4000
 * @param height 300 to 4000
 */
public record PageSize(int width, int height) {

  /** A wide chart that suits a page as well as a slide. */
  public static final PageSize STANDARD = new PageSize(960, 480);

  private static final int NARROWEST = 480;
  private static final int LOWEST = 300;
  private static final int LARGEST = 4000;

  public PageSize {
    if (width < NARROWEST || height < LOWEST || width > LARGEST || height > LARGEST) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a chart is %dx%d to %dx%d points, not %dx%d",
              NARROWEST,
              LOWEST,
              LARGEST,
              LARGEST,
              width,
              height));
    }
  }
}
