package org.centreline.plot;

import java.util.Arrays;
import java.util.Optional;

/** The looks to choose from. */
public enum Theme {
  /** Making Data Count's colours as fills. Source: NHS England, makingdatacount, and its icons. */
  NHS(
      new Palette(
          new Colour(0xFFFFFF),
          new Colour(0x212B32),
          new Colour(0x4C6272),
          new Colour(0x768692),
          new Colour(0xE8EDEE),
          new Colour(0xF2F5F6),
          new Colour(0xDE1B1B),
          new SignalColours(
              new Colour(0xA6A6A6),
              new Colour(0x00B0F0),
              new Colour(0xE46C0A),
              new Colour(0x490092)),
          new SignalColours(
              new Colour(0xBFBFBF),
              new Colour(0x0072C6),
              new Colour(0xFF6600),
              new Colour(0x8000C0)))),

  /** Every colour at least 3 to 1 on white. Source: Government Analysis Function, data colours. */
  ACCESSIBLE(
      new Palette(
          new Colour(0xFFFFFF),
          new Colour(0x000000),
          new Colour(0x3D3D3D),
          new Colour(0x3D3D3D),
          new Colour(0xE6E6E6),
          new Colour(0xF2F2F2),
          new Colour(0x801650),
          new SignalColours(
              new Colour(0x8C8C8C),
              new Colour(0x12436D),
              new Colour(0xF46A25),
              new Colour(0xA285D1)),
          new SignalColours(
              new Colour(0x8C8C8C),
              new Colour(0x12436D),
              new Colour(0xF46A25),
              new Colour(0x801650)))),

  /** Greys alone, for print. */
  MONO(
      new Palette(
          new Colour(0xFFFFFF),
          new Colour(0x000000),
          new Colour(0x404040),
          new Colour(0x707070),
          new Colour(0xE8E8E8),
          new Colour(0xF2F2F2),
          new Colour(0x000000),
          new SignalColours(
              new Colour(0xA6A6A6),
              new Colour(0xE6E6E6),
              new Colour(0x000000),
              new Colour(0x595959)),
          new SignalColours(
              new Colour(0xA6A6A6),
              new Colour(0x707070),
              new Colour(0x000000),
              new Colour(0x404040))));

  private final Palette palette;

  Theme(Palette palette) {
    this.palette = palette;
  }

  /** The colours. */
  public Palette palette() {
    return palette;
  }

  /** The word that a user types. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The look that a word names. */
  public static Optional<Theme> named(String id) {
    return Arrays.stream(values()).filter(theme -> theme.id().equals(id)).findFirst();
  }
}
