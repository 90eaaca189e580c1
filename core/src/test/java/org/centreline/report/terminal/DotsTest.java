package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.report.terminal.Terminal.Colour;
import org.junit.jupiter.api.Test;

class DotsTest {

  private static String drawn(Dots dots) {
    Canvas canvas = new Canvas(2, 1);
    dots.drawOn(canvas, Ink.PLAIN);
    return canvas.row(0, Colour.OFF);
  }

  @Test
  void linesJoinTheirEnds() {
    Dots level = new Dots(2, 1);
    level.line(0, 0, 3, 0);
    assertEquals("⠉⠉", drawn(level));
    Dots upright = new Dots(2, 1);
    upright.line(1, 0, 1, 3);
    assertEquals("⢸ ", drawn(upright));
    Dots slope = new Dots(2, 1);
    slope.line(3, 0, 0, 3);
    assertEquals("⡠⠊", drawn(slope));
  }

  @Test
  void oneDotIsALineToItself() {
    Dots dots = new Dots(2, 1);
    dots.line(2, 3, 2, 3);
    assertEquals(" ⡀", drawn(dots));
  }
}
