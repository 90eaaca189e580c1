package org.centreline.plot;

import org.centreline.series.Doubles;

/**
 * A filled polygon.
 *
 * @param xs corners along x
 * @param ys corners along y, one an x
 * @param fill its colour
 */
public record Area(Doubles xs, Doubles ys, Colour fill) implements Trace {

  public Area {
    Places.check("area", xs, ys);
    if (ys.present().size() < ys.size()) {
      throw new IllegalArgumentException("a corner of an area is missing");
    }
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
    return new Area(otherXs, otherYs, fill);
  }

  private static Doubles backwards(Doubles row) {
    return Doubles.tabulate(row.size(), i -> row.get(row.size() - 1 - i));
  }
}
