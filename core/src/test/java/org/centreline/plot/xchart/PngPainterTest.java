package org.centreline.plot.xchart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.centreline.plot.Anchor;
import org.centreline.plot.Box;
import org.centreline.plot.Colour;
import org.centreline.plot.Picture;
import org.centreline.plot.Pictures;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.junit.jupiter.api.Test;

class PngPainterTest {

  private final Picture everything = Pictures.everything();

  @Test
  void anyReaderGetsThePixelsBack() throws Exception {
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngPainter.paint(everything)));
    BufferedImage painted = PngPainter.raster(everything);
    assertEquals(640, read.getWidth());
    assertEquals(400, read.getHeight());
    for (int y = 0; y < 400; y++) {
      for (int x = 0; x < 640; x++) {
        assertEquals(painted.getRGB(x, y), read.getRGB(x, y), x + ", " + y);
      }
    }
  }

  @Test
  void sameBytesEachTime() {
    assertArrayEquals(PngPainter.paint(everything), PngPainter.paint(everything));
  }

  /** Pixels that are used again keep nothing of the picture before. */
  @Test
  void sameBytesAfterAnotherPictureOfTheSizeOrOfAnother() {
    byte[] first = PngPainter.paint(everything);
    Picture blank = Pictures.of(List.of());
    Picture other = new Picture(100, 50, Pictures.PAPER, blank.about(), List.of());
    byte[] empty = PngPainter.paint(blank);
    assertArrayEquals(first, PngPainter.paint(everything));
    PngPainter.paint(other);
    assertArrayEquals(first, PngPainter.paint(everything));
    assertArrayEquals(empty, PngPainter.paint(blank));
    assertFalse(Arrays.equals(first, empty));
  }

  /** The same pixels on every machine and Java; a change of looks changes this number. */
  @Test
  void samePixelsEverywhere() {
    BufferedImage painted = PngPainter.raster(everything);
    int[] pixels = painted.getRGB(0, 0, 640, 400, new int[640 * 400], 0, 640);
    assertEquals(-1758238934, Arrays.hashCode(pixels));
  }

  @Test
  void carriesSizeAndHowItWasMade() {
    String file = new String(PngPainter.paint(everything), StandardCharsets.ISO_8859_1);
    String utf8 = new String(file.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    assertTrue(file.contains("pHYs\0\0\u001d\u0087\0\0\u001d\u0087\u0001"));
    assertTrue(utf8.contains("iTXtTitle\0\0\0\0\0Waits <b>&\"'"));
    assertTrue(utf8.contains("iTXtcentreline:version\0\0\0\0\0" + "1.0"));
    assertTrue(utf8.contains("iTXtcentreline:options\0\0\0\0\0--title\nAnhøj <&>"));
  }

  @Test
  void lettersFillTheirBox() {
    TextStyle style = TextStyle.regular(40, new Colour(0));
    for (Anchor anchor : Anchor.values()) {
      Text text = Text.of("Hxg", 160, 100, style.at(anchor));
      Box ink = Ink.of(PngPainter.raster(Pictures.of(List.of(text)))).box();
      Box room = text.box();
      Box pixels =
          new Box(2 * room.left(), 2 * room.top(), 2 * room.width(), 2 * room.height()).grown(1);
      assertTrue(pixels.holds(ink), ink + " in " + pixels);
      assertEquals(2 * room.width(), ink.width(), 16);
    }
  }

  @Test
  void asksForNoFont() throws Exception {
    Process child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                PaintsAlone.class.getName())
            .redirectErrorStream(true)
            .start();
    String loaded = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, child.waitFor(), loaded);
    assertTrue(loaded.contains("org.knowm.xchart.XYChart "));
    assertFalse(loaded.contains("sun.font.SunFontManager "));
  }

  /** Run by the test in a Java of its own. */
  static final class PaintsAlone {

    public static void main(String[] arguments) {
      System.out.println(PngPainter.paint(Pictures.everything()).length);
    }
  }
}
