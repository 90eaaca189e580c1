package org.centreline.plot;

import org.centreline.series.Doubles;

/**
 * A mark through a row of places. On a page the places are points; in a {@link Panel} they are
 * numbers of its axes.
 */
public sealed interface Trace extends Mark permits Polyline, Area, Markers {

  /** Where along x. */
  Doubles xs();

  /** Where along y, one an x. */
  Doubles ys();

  /** The same mark at other places. */
  Trace at(Doubles xs, Doubles ys);
}
