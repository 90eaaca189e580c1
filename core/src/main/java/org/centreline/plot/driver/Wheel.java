package org.centreline.plot.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.centreline.plot.Anchor;
import org.centreline.plot.Area;
import org.centreline.plot.Mark;
import org.centreline.plot.MarkerShape;
import org.centreline.plot.MarkerStyle;
import org.centreline.plot.Markers;
import org.centreline.plot.Palette;
import org.centreline.plot.Polyline;
import org.centreline.plot.Stroke;
import org.centreline.plot.Text;
import org.centreline.plot.TextStyle;
import org.centreline.series.Doubles;

/**
 * The wheel of a cycle: four quarters, clockwise from the upper right plan, do, study and act, each
 * filled where something is known of it. The form is that of W. E. Deming's cycle as G. J. Langley
 * and others teach it in The Improvement Guide.
 *
 * @param x its middle
 * @param y its middle
 * @param palette the colours
 */
record Wheel(double x, double y, Palette palette) {

  static final double RADIUS = 21;
  private static final List<String> STEPS = List.of("P", "D", "S", "A");
  private static final double LETTER = 11;
  private static final int PIECES = 12;

  /** The wheel. */
  List<Mark> marks(Set<String> filled) {
    Stroke edge = Stroke.solid(palette.ink(), 1);
    List<Mark> marks = new ArrayList<>();
    marks.add(
        Markers.one(x, y, new MarkerStyle(MarkerShape.CIRCLE, 2 * RADIUS, palette.paper(), edge)));
    for (int i = 0; i < STEPS.size(); i++) {
      if (filled.contains(STEPS.get(i))) {
        marks.add(quarter(i));
      }
    }
    marks.add(Polyline.level(x - RADIUS, x + RADIUS, y, edge));
    marks.add(Polyline.upright(x, y - RADIUS, y + RADIUS, edge));
    marks.add(rim(edge));
    for (int i = 0; i < STEPS.size(); i++) {
      marks.add(letter(i, filled.contains(STEPS.get(i))));
    }
    return marks;
  }

  private Polyline rim(Stroke edge) {
    int all = 4 * PIECES;
    return new Polyline(
        Doubles.tabulate(all + 1, i -> x + RADIUS * sine(i)),
        Doubles.tabulate(all + 1, i -> y - RADIUS * sine(i + PIECES)),
        edge);
  }

  /** Of so many pieces of the round; a quarter has {@value #PIECES}. */
  private static double sine(int pieces) {
    return StrictMath.sin(pieces * Math.PI / (2 * PIECES));
  }

  private Area quarter(int i) {
    int first = i * PIECES;
    return new Area(
        Doubles.of(x).followedBy(Doubles.tabulate(PIECES + 1, k -> x + RADIUS * sine(first + k))),
        Doubles.of(y)
            .followedBy(Doubles.tabulate(PIECES + 1, k -> y - RADIUS * sine(first + k + PIECES))),
        palette.points().common());
  }

  private Text letter(int i, boolean known) {
    double across = i < 2 ? 0.43 : -0.43;
    double down = i == 0 || i == 3 ? -0.43 : 0.43;
    TextStyle plain = TextStyle.regular(LETTER, known ? palette.ink() : palette.quiet());
    TextStyle style = (known ? plain.bold() : plain).at(Anchor.MIDDLE);
    double baseline = y + down * RADIUS + 0.35 * LETTER;
    return Text.of(STEPS.get(i), x + across * RADIUS, baseline, style);
  }
}
