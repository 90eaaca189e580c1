package org.centreline.plot;

import org.centreline.series.Doubles;

/**
 * A filled polygon.
 *
 * @param xs corners along x
 * @param ys corners along y, one an x
 * @param fill its colour
 * @param title what it says when it is pointed at; may be empty
 */
public record Area(Doubles xs, Doubles ys, Colour fill, String title) implements Trace {

  public Area {
    Places.check("area", xs, ys);
    title = Printable.line(title);
    if (ys.present().size() < ys.size()) {
      throw new IllegalArgumentException("a corner of an area is missing");
    }
  }

  /** An area that says nothing. */
  public Area(Doubles xs, Doubles ys, Colour fill) {
    this(xs, ys, fill, "");
  }

  /**
   * The band between two lines over the same x.
   *
   * @param lower its lower edge, one an x
   * @param upper its upper edge, one an x
   */
  public static Area band(Doubles xs, Doubles lower, Doubles upper, Colour fill) {
    return new Area(xs.followedBy(backwards(xs)), lower.followedBy(backwards(upper)), fill);
  }

  @Override
  public Area at(Doubles otherXs, Doubles otherYs) {
    return new Area(otherXs, otherYs, fill, title);
  }

  private static Doubles backwards(Doubles row) {
    return Doubles.tabulate(row.size(), i -> row.get(row.size() - 1 - i));
  }
}
