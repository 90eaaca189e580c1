package org.centreline.plot.xchart;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.centreline.plot.Box;
import org.centreline.plot.Pictures;

/** What stands out from the paper of a raster: how many pixels, and within which box. */
record Ink(int count, Box box) {

  static Ink of(BufferedImage image) {
    int width = image.getWidth();
    int[] inked =
        IntStream.range(0, width * image.getHeight())
            .filter(i -> (image.getRGB(i % width, i / width) & 0xFFFFFF) != Pictures.PAPER.rgb())
            .toArray();
    int left = IntStream.of(inked).map(i -> i % width).min().orElse(0);
    int right = IntStream.of(inked).map(i -> i % width).max().orElse(0);
    int top = IntStream.of(inked).map(i -> i / width).min().orElse(0);
    int bottom = IntStream.of(inked).map(i -> i / width).max().orElse(0);
    return new Ink(inked.length, Box.between(left, top, right + 1, bottom + 1));
  }
}
