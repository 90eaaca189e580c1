package org.centreline.plot;

import java.util.ArrayList;
import java.util.List;
import org.centreline.series.Doubles;

/**
 * An icon being drawn: marks in a ring. Places are given from the middle of the ring, in diameters.
 */
final class Icon {

  private static final double RING = 0.085;
  private static final double EDGE = 0.02;
  private static final double LETTER = 0.36;
  private static final double CAPITAL = 0.69;

  private final Box box;
  private final Palette palette;
  private final List<Mark> marks = new ArrayList<>();

  private Icon(Box box, Palette palette) {
    this.box = box;
    this.palette = palette;
  }

  /** A ring with a dark edge on both sides, so that any colour can be seen. */
  static Icon ring(Box box, Palette palette, Colour colour) {
    Icon icon = new Icon(box, palette);
    Stroke edge = Stroke.solid(palette.ink(), EDGE * box.width());
    icon.dot(0, 0, new MarkerStyle(MarkerShape.CIRCLE, icon.sized(1 - EDGE), colour, edge));
    double inner = icon.sized(1 - EDGE - 2 * RING);
    icon.dot(0, 0, new MarkerStyle(MarkerShape.CIRCLE, inner, palette.paper(), edge));
    return icon;
  }

  Group named(String id, String label) {
    return new Group(id, label, marks);
  }

  /** A bold capital whose middle stands at a height. */
  Icon letter(String letter, double y) {
    double baseline = pageY(y + LETTER * CAPITAL / 2);
    TextStyle style = TextStyle.regular(sized(LETTER), palette.ink()).bold().at(Anchor.MIDDLE);
    marks.add(Text.of(letter, pageX(0), baseline, style));
    return this;
  }

  Icon line(Doubles xs, Doubles ys, Stroke stroke) {
    marks.add(new Polyline(xs.map(this::pageX), ys.map(this::pageY), stroke));
    return this;
  }

  Icon dot(double x, double y, MarkerStyle style) {
    marks.add(Markers.one(pageX(x), pageY(y), style));
    return this;
  }

  /** A stroke whose width is given in diameters. */
  Stroke stroke(Colour colour, double width, Dash dash) {
    return new Stroke(colour, sized(width), dash);
  }

  /** A length in diameters, in points. */
  double sized(double length) {
    return length * box.width();
  }

  Palette palette() {
    return palette;
  }

  private double pageX(double x) {
    return box.left() + box.width() * (0.5 + x);
  }

  private double pageY(double y) {
    return box.top() + box.height() * (0.5 + y);
  }
}
