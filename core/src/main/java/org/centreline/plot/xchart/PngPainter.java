package org.centreline.plot.xchart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.centreline.plot.Picture;

/** Paints a picture as a PNG file with two pixels a point each way. */
public final class PngPainter {

  /** Pixels a point. */
  public static final int SCALE = 2;

  /**
   * The last pixels of each thread. A pack is hundreds of pictures of one size, each of 7 MB: taken
   * anew every time they would fill the memory with what is over.
   */
  private static final ThreadLocal<BufferedImage> CANVAS = new ThreadLocal<>();

  private PngPainter() {}

  /** The bytes of the file: the same picture gives the same bytes. */
  public static byte[] paint(Picture picture) {
    System.setProperty("java.awt.headless", "true");
    BufferedImage canvas = canvas(SCALE * picture.width(), SCALE * picture.height());
    paint(picture, canvas);
    return PngFile.bytes(canvas, picture.about());
  }

  /** Black pixels of a size. */
  private static BufferedImage canvas(int width, int height) {
    BufferedImage last = CANVAS.get();
    if (last != null && last.getWidth() == width && last.getHeight() == height) {
      Arrays.fill(((DataBufferInt) last.getRaster().getDataBuffer()).getData(), 0);
      return last;
    }
    BufferedImage fresh = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    CANVAS.set(fresh);
    return fresh;
  }

  /** The picture's pixels, opaque. */
  static BufferedImage raster(Picture picture) {
    System.setProperty("java.awt.headless", "true");
    BufferedImage image =
        new BufferedImage(
            SCALE * picture.width(), SCALE * picture.height(), BufferedImage.TYPE_INT_RGB);
    paint(picture, image);
    return image;
  }

  private static void paint(Picture picture, BufferedImage image) {
    Graphics2D g = image.createGraphics();
    g.scale(SCALE, SCALE);
    Page page = new Page(picture);
    page.paint(g, page.getWidth(), page.getHeight());
    g.dispose();
  }
}
