package org.centreline.plot.font;

import java.util.stream.IntStream;

/**
 * From characters to the numbers of their glyphs. Source: OpenType specification 1.9, table cmap,
 * format 4: segments of the basic plane, each of which the bundled font has in one piece.
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
    return IntStream.range(0, count)
        .map(i -> cmap + 4 + 8 * i)
        .filter(entry -> file.unsignedShort(entry) == WINDOWS)
        .map(entry -> cmap + (int) file.unsignedInt(entry + 4))
        .filter(map -> file.unsignedShort(map) == FORMAT)
        .findFirst()
        .orElseThrow();
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
    if (file.unsignedShort(starts + 2 * (2 * segments + segment)) != 0) {
      throw new IllegalStateException("a segment of the font's characters is not in one piece");
    }
    return (character + delta) & 0xFFFF;
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
