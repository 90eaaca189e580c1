package org.centreline.plot.xchart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.centreline.plot.Picture;

/** Paints a picture as a PNG file with two pixels a point each way. */
public final class PngPainter {

  /** Pixels a point. */
  public static final int SCALE = 2;

  private PngPainter() {}

  /** The bytes of the file: the same picture gives the same bytes. */
  public static byte[] paint(Picture picture) {
    return PngFile.bytes(raster(picture), picture.about());
  }

  /** The picture's pixels, opaque. */
  static BufferedImage raster(Picture picture) {
    System.setProperty("java.awt.headless", "true");
    int width = SCALE * picture.width();
    int height = SCALE * picture.height();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(SCALE, SCALE);
    Page page = new Page(picture);
    page.paint(g, page.getWidth(), page.getHeight());
    g.dispose();
    return image;
  }
}
