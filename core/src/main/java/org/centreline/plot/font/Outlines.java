package org.centreline.plot.font;

import java.util.List;

/**
 * The shapes of letters. Source: OpenType specification 1.9, tables glyf and loca.
 *
 * <p>Coordinates come in sizes of the font, x rightwards from the pen, y downwards from the
 * baseline.
 */
public final class Outlines {

  private final FontFile file;
  private final Characters characters;
  private final Advances advances;
  private final double unitsPerEm;
  private final FontGlyphs glyphs;

  private Outlines(Typeface face) {
    file = FontFile.read(face.resource(), List.of("head", "hhea", "hmtx", "cmap", "loca", "glyf"));
    characters = new Characters(file);
    advances = Advances.in(file);
    unitsPerEm = file.unsignedShort(file.table("head") + 18);
    glyphs = new FontGlyphs(file);
  }

  /** Reads the outlines of a face. */
  public static Outlines of(Typeface face) {
    return new Outlines(face);
  }

  /** How far a character moves the pen, in sizes. */
  public double advance(int character) {
    return advances.of(character);
  }

  /** Draws a character with the pen. */
  public void draw(int character, Pen pen) {
    draw(characters.glyph(character), Placement.on(pen, 1 / unitsPerEm));
  }

  private void draw(int glyph, Placement placement) {
    if (glyphs.isEmpty(glyph)) {
      return;
    }
    int at = glyphs.start(glyph);
    int contours = file.signedShort(at);
    if (contours >= 0) {
      new SimpleGlyph(file, at + 10, contours).draw(placement);
    } else {
      drawParts(at + 10, placement);
    }
  }

  /** A glyph made of others, such as a letter and its accent. */
  private void drawParts(int first, Placement placement) {
    int at = first;
    int flags;
    do {
      flags = file.unsignedShort(at);
      CompositePart part = new CompositePart(file, at);
      draw(part.glyph(), part.placedIn(placement));
      at += part.length();
    } while ((flags & CompositePart.MORE) != 0);
  }
}
