package org.centreline.plot.driver;

import java.util.List;

/**
 * How much a box says: all of it where the picture has room for that, else less.
 *
 * @param lines that a name may take
 * @param gauges that are shown; the cycles too where any is
 */
record Fullness(int lines, int gauges) {

  /** From the fullest on; with the last, 120 boxes have room. */
  static final List<Fullness> ALL =
      List.of(
          new Fullness(9, 4),
          new Fullness(6, 3),
          new Fullness(4, 2),
          new Fullness(3, 1),
          new Fullness(2, 0),
          new Fullness(1, 0));
}
