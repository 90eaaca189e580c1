package org.centreline.report.terminal;

import org.centreline.Visible;
import org.centreline.analysis.Reading;
import org.centreline.report.TextScreen;

/** Colours of a screen; blue and orange as in NHS charts, never red against green. */
public enum Ink {
  PLAIN(""),
  BOLD("1"),
  GREY("38;5;245"),
  BLUE("38;5;33"),
  ORANGE("38;5;208"),
  PURPLE("38;5;134");

  private static final String ESCAPE = "\u001b[";

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  static Ink of(Reading reading) {
    return switch (reading) {
      case COMMON_CAUSE -> PLAIN;
      case IMPROVEMENT -> BLUE;
      case CONCERN -> ORANGE;
      case SPECIAL_CAUSE -> PURPLE;
    };
  }

  /**
   * Text on its way to a screen or a file: what steers a screen is shown by its number, but for
   * these colours where there is colour.
   */
  public static String visible(String text, TextScreen.Colour colour) {
    if (colour == TextScreen.Colour.OFF) {
      return Visible.said(text);
    }
    StringBuilder shown = new StringBuilder(text.length());
    int from = 0;
    for (int at = text.indexOf(ESCAPE); at >= 0; at = text.indexOf(ESCAPE, at + 1)) {
      String sequence = sequence(text, at);
      if (!sequence.isEmpty()) {
        shown.append(Visible.lines(text.substring(from, at))).append(sequence);
        from = at + sequence.length();
      }
    }
    return shown.append(Visible.lines(text.substring(from))).toString();
  }

  /** The sequence of ours that stands at a place; empty where none does. */
  private static String sequence(String text, int at) {
    for (Ink ink : values()) {
      String begun = ESCAPE + (ink == PLAIN ? "0" : ink.code) + "m";
      if (text.startsWith(begun, at)) {
        return begun;
      }
    }
    return "";
  }

  /** The text in this colour where there is colour. */
  public String on(String text, TextScreen.Colour colour) {
    return this == PLAIN || text.isBlank() || colour == TextScreen.Colour.OFF
        ? text
        : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}
