package org.centreline.plot.font;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The contours of a glyph. Source: OpenType specification 1.9, table glyf, simple glyph
 * description: quadratic curves, a place on the curve implied between two that are off it.
 */
final class SimpleGlyph {

  private static final int ON_CURVE = 0x1;
  private static final int REPEATED = 0x8;

  private final int[] ends;
  private final int[] flags;
  private final int[] xs;
  private final int[] ys;

  SimpleGlyph(FontFile file, int first, int contours) {
    ends = new int[contours];
    Arrays.setAll(ends, i -> file.unsignedShort(first + 2 * i));
    int points = ends[contours - 1] + 1;
    int instructions = file.unsignedShort(first + 2 * contours);
    int at = first + 2 * contours + 2 + instructions;
    flags = new int[points];
    xs = new int[points];
    ys = new int[points];
    at = readFlags(file, at);
    at = readPlaces(file, at, new Axis(xs, 0x2, 0x10));
    readPlaces(file, at, new Axis(ys, 0x4, 0x20));
  }

  /** One coordinate: where it goes and which flags tell how it is stored. */
  private record Axis(int[] places, int byteFlag, int sameFlag) {}

  private int readFlags(FontFile file, int first) {
    int at = first;
    int i = 0;
    while (i < flags.length) {
      int flag = file.unsignedByte(at++);
      int times = (flag & REPEATED) != 0 ? 1 + file.unsignedByte(at++) : 1;
      Arrays.fill(flags, i, i + times, flag);
      i += times;
    }
    return at;
  }

  private int readPlaces(FontFile file, int first, Axis axis) {
    int at = first;
    int place = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean same = (flags[i] & axis.sameFlag()) != 0;
      if ((flags[i] & axis.byteFlag()) != 0) {
        int step = file.unsignedByte(at++);
        place += same ? step : -step;
      } else if (!same) {
        place += file.signedShort(at);
        at += 2;
      }
      axis.places()[i] = place;
    }
    return at;
  }

  void draw(Placement placement) {
    int first = 0;
    for (int last : ends) {
      drawContour(placement, first, last);
      first = last + 1;
    }
  }

  private void drawContour(Placement placement, int first, int last) {
    int count = last - first + 1;
    int start = firstOnCurve(first, last);
    placement.move(xs[start], ys[start]);
    int i = 1;
    while (i <= count) {
      int here = first + (start - first + i) % count;
      if (isOnCurve(here)) {
        placement.line(xs[here], ys[here]);
      } else {
        int next = first + (start - first + i + 1) % count;
        boolean direct = isOnCurve(next);
        double x = direct ? xs[next] : (xs[here] + xs[next]) / 2.0;
        double y = direct ? ys[next] : (ys[here] + ys[next]) / 2.0;
        placement.curve(xs[here], ys[here], x, y);
        i += direct ? 1 : 0;
      }
      i++;
    }
    placement.pen().close();
  }

  private int firstOnCurve(int first, int last) {
    return IntStream.rangeClosed(first, last).filter(this::isOnCurve).findFirst().orElseThrow();
  }

  private boolean isOnCurve(int place) {
    return (flags[place] & ON_CURVE) != 0;
  }
}
