package org.centreline.plot;

import java.util.List;
import org.centreline.series.Doubles;

/** Pictures for the tests of the painters. */
public final class Pictures {

  public static final Colour PAPER = new Colour(0xFFFFFF);

  private static final Colour DARK = new Colour(0x212B32);
  private static final Colour BLUE = new Colour(0x00B0F0);

  private Pictures() {}

  /** Every kind of mark once, on 320 by 200 points. */
  public static Picture everything() {
    Group group =
        new Group(
            "icons", "Both <icons> & \"more\"", List.of(markers(MarkerShape.SQUARE, 300, 20)));
    return of(
        List.of(
            Text.of("Waits <b>&\"' days", 10, 20, TextStyle.regular(14, DARK).bold()),
            Text.of("Mean 12.3", 310, 100, TextStyle.regular(11, DARK).at(Anchor.END)),
            new Rectangle(new Box(10, 160, 40, 20), BLUE, Stroke.solid(DARK, 1)),
            group,
            panel()));
  }

  /** A panel with a band, stepped and plain dashes, a line with a gap and markers. */
  public static Panel panel() {
    Doubles xs = Doubles.of(0, 1, 2, 3, 4, 5);
    Doubles ys = Doubles.of(3, 7, Double.NaN, 4, 6.5, 5);
    Doubles stepped = Doubles.of(8, 8, 9, 9, 8.5, 8.5);
    MarkerStyle diamond = new MarkerStyle(MarkerShape.DIAMOND, 9, BLUE, Stroke.solid(DARK, 1.2));
    return new Panel(
        new Box(40, 40, 200, 100),
        new Range(-0.5, 5.5),
        new Range(0, 10),
        List.of(
            Area.band(xs, Doubles.repeat(6, 2), Doubles.repeat(6, 5), new Colour(0xE8EDEE)),
            new Polyline(xs, stepped, new Stroke(DARK, 1.5, Dash.DASHED)),
            new Polyline(Doubles.of(0, 5), Doubles.of(1, 1), new Stroke(DARK, 1.5, Dash.LONG)),
            new Polyline(xs, ys, Stroke.solid(DARK, 1.25)),
            new Markers(xs, ys, diamond)));
  }

  /** Marks on 320 by 200 points of white paper. */
  public static Picture of(List<Mark> marks) {
    About about =
        new About(
            "Waits <b>&\"'",
            "XmR chart of waits.",
            "Sixty weeks.",
            List.of(Fact.of("version", "1.0"), Fact.of("options", "--title", "Anhøj <&>")));
    return new Picture(320, 200, PAPER, about, marks);
  }

  /** One marker. */
  public static Markers markers(MarkerShape shape, double x, double y) {
    return Markers.one(x, y, new MarkerStyle(shape, 20, BLUE, Stroke.solid(DARK, 2)));
  }
}
