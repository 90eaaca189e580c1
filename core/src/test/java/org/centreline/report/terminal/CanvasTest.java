package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.report.TextScreen.Colour;
import org.centreline.report.terminal.Canvas.Dots;
import org.junit.jupiter.api.Test;

class CanvasTest {

  @Test
  void neighboursOfOneColourShareIt() {
    Canvas canvas = new Canvas(5, 2);
    canvas.put(0, 1, 'a', Ink.BLUE);
    canvas.put(1, 1, 'b', Ink.BLUE);
    canvas.put(3, 1, 'c', Ink.PLAIN);
    assertEquals("ab c ", canvas.row(1, Colour.OFF));
    assertEquals("\u001b[38;5;33mab\u001b[0m c ", canvas.row(1, Colour.ON));
    assertEquals("     ", canvas.row(0, Colour.ON));
  }

  @Test
  void whatComesLaterCovers() {
    Canvas canvas = new Canvas(1, 1);
    canvas.put(0, 0, 'a', Ink.BLUE);
    canvas.put(0, 0, 'b', Ink.PLAIN);
    assertEquals("b", canvas.row(0, Colour.ON));
  }

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
