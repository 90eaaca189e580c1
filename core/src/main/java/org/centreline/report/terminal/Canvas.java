package org.centreline.report.terminal;

import java.util.Arrays;

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
  String row(int row, Terminal.Colour colour) {
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
}
