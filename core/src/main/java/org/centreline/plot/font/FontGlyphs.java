package org.centreline.plot.font;

import java.util.List;
import java.util.Set;

/**
 * The glyphs of a file as they stand there. Source: OpenType specification 1.9, tables glyf and
 * loca.
 */
final class FontGlyphs {

  private static final int HINTED = 0x100;
  private static final int HEAD = 10;

  private final FontFile file;
  private final boolean longOffsets;

  FontGlyphs(FontFile file) {
    this.file = file;
    longOffsets = file.unsignedShort(file.table("head") + 50) == 1;
  }

  /** Where a glyph begins. */
  int start(int glyph) {
    int loca = file.table("loca");
    long offset =
        longOffsets
            ? file.unsignedInt(loca + 4 * glyph)
            : 2L * file.unsignedShort(loca + 2 * glyph);
    return file.table("glyf") + (int) offset;
  }

  /** Whether a glyph draws nothing, such as a space. */
  boolean isEmpty(int glyph) {
    return start(glyph) == start(glyph + 1);
  }

  /** Adds the glyphs that a glyph is made of, and theirs. */
  void addParts(int glyph, Set<Integer> needed) {
    if (isEmpty(glyph) || file.signedShort(start(glyph)) >= 0) {
      return;
    }
    int at = start(glyph) + HEAD;
    int flags;
    do {
      CompositePart part = new CompositePart(file, at);
      flags = file.unsignedShort(at);
      if (needed.add(part.glyph())) {
        addParts(part.glyph(), needed);
      }
      at += part.length();
    } while ((flags & CompositePart.MORE) != 0);
  }

  /**
   * The bytes of a glyph without hints.
   *
   * @param kept the glyphs of the new file, by their old numbers
   */
  byte[] bare(int glyph, List<Integer> kept) {
    if (isEmpty(glyph)) {
      return new byte[0];
    }
    int start = start(glyph);
    int contours = file.signedShort(start);
    return contours >= 0 ? simple(start, contours, start(glyph + 1)) : composite(start, kept);
  }

  private byte[] simple(int start, int contours, int end) {
    int hints = start + HEAD + 2 * contours;
    int after = hints + 2 + file.unsignedShort(hints);
    return new FontSubset.Bytes()
        .all(file.copy(start, hints - start))
        .number2(0)
        .all(file.copy(after, end - after))
        .array();
  }

  private byte[] composite(int start, List<Integer> kept) {
    FontSubset.Bytes bytes = new FontSubset.Bytes().all(file.copy(start, HEAD));
    int at = start + HEAD;
    int flags;
    do {
      CompositePart part = new CompositePart(file, at);
      flags = file.unsignedShort(at);
      bytes.number2(flags & ~HINTED).number2(kept.indexOf(part.glyph()));
      bytes.all(file.copy(at + 4, part.length() - 4));
      at += part.length();
    } while ((flags & CompositePart.MORE) != 0);
    return bytes.array();
  }
}
