package org.centreline.plot.font;

/**
 * One part of a composite glyph, which the bundled font moves and never scales. Source: OpenType
 * specification 1.9, table glyf, composite glyph description.
 */
final class CompositePart {

  /** Another part follows. */
  static final int MORE = 0x20;

  private static final int WORDS = 0x1;
  private static final int OFFSETS = 0x2;
  private static final int SCALES = 0x8 | 0x40 | 0x80;

  private final FontFile file;
  private final int at;
  private final int flags;

  CompositePart(FontFile file, int at) {
    this.file = file;
    this.at = at;
    flags = file.unsignedShort(at);
    if ((flags & (OFFSETS | SCALES)) != OFFSETS) {
      throw new IllegalStateException("a part of a glyph of the font is not moved alone");
    }
  }

  int glyph() {
    return file.unsignedShort(at + 2);
  }

  /** The bytes it takes in the file. */
  int length() {
    return (flags & WORDS) != 0 ? 8 : 6;
  }

  Placement placedIn(Placement outer) {
    boolean words = (flags & WORDS) != 0;
    double dx = words ? file.signedShort(at + 4) : file.signedByte(at + 4);
    double dy = words ? file.signedShort(at + 6) : file.signedByte(at + 5);
    return outer.moved(dx, dy);
  }
}
