package org.centreline.plot.font;

/**
 * One part of a composite glyph. Source: OpenType specification 1.9, table glyf, composite glyph
 * description.
 */
final class CompositePart {

  /** Another part follows. */
  static final int MORE = 0x20;

  private static final int WORDS = 0x1;
  private static final int OFFSETS = 0x2;
  private static final int ONE_SCALE = 0x8;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;
  private static final double FRACTION = 1 << 14;

  private final FontFile file;
  private final int at;
  private final int flags;

  CompositePart(FontFile file, int at) {
    this.file = file;
    this.at = at;
    flags = file.unsignedShort(at);
    if ((flags & OFFSETS) == 0) {
      throw new IllegalStateException("a glyph of the font hangs on points, not on offsets");
    }
  }

  int glyph() {
    return file.unsignedShort(at + 2);
  }

  /** The bytes it takes in the file. */
  int length() {
    return scalesAt() - at + 2 * scales();
  }

  private int scalesAt() {
    return at + ((flags & WORDS) != 0 ? 8 : 6);
  }

  private int scales() {
    if ((flags & MATRIX) != 0) {
      return 4;
    }
    return (flags & TWO_SCALES) != 0 ? 2 : (flags & ONE_SCALE) != 0 ? 1 : 0;
  }

  Placement placedIn(Placement outer) {
    boolean words = (flags & WORDS) != 0;
    double dx = words ? file.signedShort(at + 4) : file.signedByte(at + 4);
    double dy = words ? file.signedShort(at + 6) : file.signedByte(at + 5);
    return outer.with(
        switch (scales()) {
          case 4 -> new Placement.Turn(scale(0), scale(1), scale(2), scale(3), dx, dy);
          case 2 -> new Placement.Turn(scale(0), 0, 0, scale(1), dx, dy);
          case 1 -> new Placement.Turn(scale(0), 0, 0, scale(0), dx, dy);
          default -> new Placement.Turn(1, 0, 0, 1, dx, dy);
        });
  }

  private double scale(int number) {
    return file.signedShort(scalesAt() + 2 * number) / FRACTION;
  }
}
