package org.centreline.report.terminal;

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

  /** The text in this colour where there is colour. */
  public String on(String text, TextScreen.Colour colour) {
    return this == PLAIN || text.isBlank() || colour == TextScreen.Colour.OFF
        ? text
        : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}
