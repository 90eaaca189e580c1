package org.centreline.plot.xchart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.Bidi;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.centreline.plot.Text;
import org.centreline.plot.font.Outlines;
import org.centreline.plot.font.Pen;
import org.centreline.plot.font.Typeface;

/** The shape of a text, set letter by letter from the bundled font's outlines. */
final class Letters {

  private static final Map<Typeface, Letters> FACES = new EnumMap<>(Typeface.class);

  private final Outlines outlines;
  private final Map<Integer, Path2D> shapes = new ConcurrentHashMap<>();

  private Letters(Typeface face) {
    outlines = Outlines.of(face);
  }

  /** A text's shape at its place on the page. */
  static Shape shape(Text text) {
    return of(text.style().face()).set(text);
  }

  private static synchronized Letters of(Typeface face) {
    return FACES.computeIfAbsent(face, Letters::new);
  }

  private Shape set(Text text) {
    Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double size = text.style().size();
    double x = text.box().left();
    for (int character : visualOrder(text.content())) {
      Path2D letter = shapes.computeIfAbsent(character, this::drawn);
      AffineTransform place = new AffineTransform(size, 0, 0, size, x, text.baseline());
      line.append(letter.getPathIterator(place), false);
      x += size * outlines.advance(character);
    }
    return line;
  }

  private Path2D drawn(int character) {
    PathPen pen = new PathPen();
    outlines.draw(character, pen);
    return pen.path;
  }

  /** The characters from left to right. */
  private static int[] visualOrder(String text) {
    int[] points = text.codePoints().toArray();
    if (points.length < text.length() || text.chars().noneMatch(Letters::isRightToLeft)) {
      return points;
    }
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    byte[] levels = new byte[points.length];
    Integer[] order = new Integer[points.length];
    for (int i = 0; i < points.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
      order[i] = points[i];
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  /** Hebrew to Arabic and their presentation forms; looked at first, as Java's own look is slow. */
  private static boolean isRightToLeft(int c) {
    return c >= 0x590 && c <= 0x8FF || c >= 0xFB1D && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
  }

  /** Puts an outline into a path. */
  private static final class PathPen implements Pen {

    private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);

    @Override
    public void move(double x, double y) {
      path.moveTo(x, y);
    }

    @Override
    public void line(double x, double y) {
      path.lineTo(x, y);
    }

    @Override
    public void curve(double controlX, double controlY, double x, double y) {
      path.quadTo(controlX, controlY, x, y);
    }

    @Override
    public void close() {
      path.closePath();
    }
  }
}
