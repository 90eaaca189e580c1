package org.centreline.report.terminal;

import java.util.Arrays;
import org.centreline.report.TextScreen;

/** A rectangle of coloured characters; what is put later covers what was put before. */
final class Canvas {

  private final int width;
  private final char[][] characters;
  private final Ink[][] inks;

  Canvas(int width, int height) {
    this.width = width;
    characters = new char[height][width];
    inks = new Ink[height][width];
    for (int row = 0; row < height; row++) {
      Arrays.fill(characters[row], ' ');
      Arrays.fill(inks[row], Ink.PLAIN);
    }
  }

  void put(int column, int row, char character, Ink ink) {
    characters[row][column] = character;
    inks[row][column] = ink;
  }

  /** A row as text, neighbours of one colour together. */
  String row(int row, TextScreen.Colour colour) {
    StringBuilder text = new StringBuilder();
    for (int from = 0; from < width; ) {
      int to = from;
      while (to < width && inks[row][to] == inks[row][from]) {
        to++;
      }
      text.append(inks[row][from].on(new String(characters[row], from, to - from), colour));
      from = to;
    }
    return text.toString();
  }

  /** A fine grid of dots, two across and four down in each character, as Braille letters have. */
  static final class Dots {

    static final int ACROSS = 2;
    static final int DOWN = 4;

    private static final char BLANK = '\u2800';

    /** The bit of each dot within its letter, row by row. */
    private static final int[] BITS = {0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80};

    private final int[][] letters;

    Dots(int columns, int rows) {
      letters = new int[rows][columns];
    }

    /** A straight line between two dots, both included. */
    void line(int x0, int y0, int x1, int y1) {
      int steps = Math.max(1, Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)));
      for (int step = 0; step <= steps; step++) {
        set(
            x0 + (int) Math.round((double) (x1 - x0) * step / steps),
            y0 + (int) Math.round((double) (y1 - y0) * step / steps));
      }
    }

    private void set(int x, int y) {
      letters[y / DOWN][x / ACROSS] |= BITS[y % DOWN * ACROSS + x % ACROSS];
    }

    /** Puts every letter that has a dot. */
    void drawOn(Canvas canvas, Ink ink) {
      for (int row = 0; row < letters.length; row++) {
        for (int column = 0; column < letters[row].length; column++) {
          if (letters[row][column] != 0) {
            canvas.put(column, row, (char) (BLANK + letters[row][column]), ink);
          }
        }
      }
    }
  }
}
