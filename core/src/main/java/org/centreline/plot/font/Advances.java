package org.centreline.plot.font;

import java.util.List;
import org.centreline.series.Doubles;

/**
 * How far each character moves the pen. Source: OpenType specification 1.9, tables head, hhea and
 * hmtx.
 */
final class Advances {

  private static final int COMMON = 256;

  private final FontFile file;
  private final Characters characters;
  private final double unitsPerEm;
  private final int metrics;
  private final int widths;
  private final Doubles common;

  private Advances(FontFile file) {
    this.file = file;
    characters = new Characters(file);
    unitsPerEm = file.unsignedShort(file.table("head") + 18);
    metrics = file.unsignedShort(file.table("hhea") + 34);
    widths = file.table("hmtx");
    common = Doubles.tabulate(COMMON, this::lookedUp);
  }

  /** Reads only the beginning of the file, where these tables are. */
  static Advances read(String resource) {
    return in(FontFile.read(resource, List.of("head", "hhea", "hmtx", "cmap")));
  }

  static Advances in(FontFile file) {
    return new Advances(file);
  }

  /** The width of a character, in sizes of the font. */
  double of(int character) {
    return character < COMMON ? common.get(character) : lookedUp(character);
  }

  private double lookedUp(int character) {
    int glyph = Math.min(characters.glyph(character), metrics - 1);
    return file.unsignedShort(widths + 4 * glyph) / unitsPerEm;
  }
}
