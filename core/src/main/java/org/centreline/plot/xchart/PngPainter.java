package org.centreline.plot.xchart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.centreline.plot.Picture;
import org.centreline.plot.page.Density;

/** Paints a picture as a PNG file, usually with two pixels a point each way. */
public final class PngPainter {

  /** So many pixels and no more are kept for the next picture. */
  private static final int KEPT = 16_000_000;

  /**
   * The last pixels of each thread. A pack is hundreds of pictures of one size, each of 7 MB: taken
   * anew every time they would fill the memory with what is over.
   */
  private static final ThreadLocal<BufferedImage> CANVAS = new ThreadLocal<>();

  private PngPainter() {}

  /** The bytes of the file: the same picture gives the same bytes. */
  public static byte[] paint(Picture picture) {
    return paint(picture, Density.STANDARD);
  }

  /** The same with other than the usual number of pixels. */
  public static byte[] paint(Picture picture, Density density) {
    System.setProperty("java.awt.headless", "true");
    BufferedImage canvas =
        canvas(density.pixels(picture.width()), density.pixels(picture.height()));
    draw(picture, canvas);
    return PngFile.bytes(canvas, picture.about(), density);
  }

  /** Black pixels of a size. */
  private static BufferedImage canvas(int width, int height) {
    BufferedImage last = CANVAS.get();
    if (last != null && last.getWidth() == width && last.getHeight() == height) {
      Arrays.fill(((DataBufferInt) last.getRaster().getDataBuffer()).getData(), 0);
      return last;
    }
    BufferedImage fresh = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    if ((long) width * height <= KEPT) {
      CANVAS.set(fresh);
    }
    return fresh;
  }

  /** The picture's pixels, opaque. */
  static BufferedImage raster(Picture picture) {
    System.setProperty("java.awt.headless", "true");
    BufferedImage image =
        new BufferedImage(
            Density.STANDARD.pixels(picture.width()),
            Density.STANDARD.pixels(picture.height()),
            BufferedImage.TYPE_INT_RGB);
    draw(picture, image);
    return image;
  }

  private static void draw(Picture picture, BufferedImage image) {
    Graphics2D g = image.createGraphics();
    g.scale(
        (double) image.getWidth() / picture.width(), (double) image.getHeight() / picture.height());
    Page page = new Page(picture);
    page.paint(g, page.getWidth(), page.getHeight());
    g.dispose();
  }
}
