package org.centreline.plot.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutlinesTest {

  /** Cap height 1409 and x-height 1082 of 2048 units: the font's table OS/2. */
  private static final double CAPITAL = 1409.0 / 2048;

  private static final double SMALL = 1082.0 / 2048;

  private final Outlines regular = Outlines.of(Typeface.REGULAR);

  @ParameterizedTest
  @CsvSource({"I, 1", "O, 2", "B, 3", "i, 2", "é, 3", "Ä, 4", "%, 5", "' ', 0"})
  void contoursAreThoseOfTheLetter(String letter, int contours) {
    assertEquals(contours, traced(regular, letter.charAt(0)).closed);
  }

  @Test
  void lettersStandOnTheBaseline() {
    Extent capital = traced(regular, 'H');
    assertEquals(0, capital.bottom, 1e-9);
    assertEquals(-CAPITAL, capital.top, 1e-9);
    Extent small = traced(regular, 'x');
    assertEquals(-SMALL, small.top, 1e-9);
    assertTrue(traced(regular, 'g').bottom > 0.15);
  }

  @Test
  void theAccentStandsAboveItsLetter() {
    Extent plain = traced(regular, 'e');
    Extent accented = traced(regular, 'é');
    assertTrue(accented.top < plain.top - 0.1);
    assertEquals(plain.bottom, accented.bottom, 1e-9);
  }

  @ParameterizedTest
  @EnumSource
  void everyCharacterCanBeDrawn(Typeface face) {
    Outlines outlines = Outlines.of(face);
    int blank = 0;
    for (int character = 0; character <= 0x10000; character++) {
      Extent extent = traced(outlines, character);
      assertEquals(extent.begun, extent.closed);
      assertTrue(extent.begun == 0 || extent.right - extent.left < 2.1, "U+" + character);
      blank += extent.begun == 0 ? 1 : 0;
    }
    assertTrue(blank > 0 && blank < 60, blank + " characters without ink");
  }

  private static Extent traced(Outlines outlines, int character) {
    Extent extent = new Extent();
    outlines.draw(character, extent);
    return extent;
  }

  /** What an outline spans, and how many contours it has. */
  private static final class Extent implements Pen {

    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;
    private int begun;
    private int closed;

    @Override
    public void move(double x, double y) {
      begun++;
      line(x, y);
    }

    @Override
    public void line(double x, double y) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }

    @Override
    public void curve(double controlX, double controlY, double x, double y) {
      line(x, y);
    }

    @Override
    public void close() {
      closed++;
    }
  }
}
