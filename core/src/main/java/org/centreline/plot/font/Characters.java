package org.centreline.plot.font;

/**
 * From characters to the numbers of their glyphs. Source: OpenType specification 1.9, table cmap,
 * format 4: segments of the basic plane.
 */
final class Characters {

  private static final int FORMAT = 4;
  private static final int WINDOWS = 3;

  private final FontFile file;
  private final int ends;
  private final int segments;

  Characters(FontFile file) {
    this.file = file;
    int map = subtable(file);
    segments = file.unsignedShort(map + 6) / 2;
    ends = map + 14;
  }

  private static int subtable(FontFile file) {
    int cmap = file.table("cmap");
    int count = file.unsignedShort(cmap + 2);
    for (int i = 0; i < count; i++) {
      int entry = cmap + 4 + 8 * i;
      int map = cmap + (int) file.unsignedInt(entry + 4);
      if (file.unsignedShort(entry) == WINDOWS && file.unsignedShort(map) == FORMAT) {
        return map;
      }
    }
    throw new IllegalStateException("the font has no character map of format 4");
  }

  /** The number of a character's glyph; 0, the box, where the font lacks it. */
  int glyph(int character) {
    if (character > 0xFFFF) {
      return 0;
    }
    int segment = segment(character);
    int starts = ends + 2 * segments + 2;
    int start = file.unsignedShort(starts + 2 * segment);
    if (character < start) {
      return 0;
    }
    int delta = file.unsignedShort(starts + 2 * (segments + segment));
    int offsetAt = starts + 2 * (2 * segments + segment);
    int offset = file.unsignedShort(offsetAt);
    if (offset == 0) {
      return (character + delta) & 0xFFFF;
    }
    int glyph = file.unsignedShort(offsetAt + offset + 2 * (character - start));
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }

  /** The first segment that ends at or after a character; the last one ends at 0xFFFF. */
  private int segment(int character) {
    int low = 0;
    int high = segments - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (file.unsignedShort(ends + 2 * middle) < character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
