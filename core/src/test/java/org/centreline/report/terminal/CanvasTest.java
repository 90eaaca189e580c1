package org.centreline.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.report.terminal.Terminal.Colour;
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
}
