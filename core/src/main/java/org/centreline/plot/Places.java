package org.centreline.plot;

import org.centreline.series.Doubles;

/** What holds for the places of every trace. */
final class Places {

  private Places() {}

  static void check(String what, Doubles xs, Doubles ys) {
    if (xs.size() != ys.size()) {
      throw new IllegalArgumentException(what + " of " + xs.size() + " x and " + ys.size() + " y");
    }
    for (int i = 0; i < xs.size(); i++) {
      if (!Double.isFinite(xs.get(i)) || Double.isInfinite(ys.get(i))) {
        throw new IllegalArgumentException(
            what + ": place " + i + " is " + xs.get(i) + ", " + ys.get(i));
      }
    }
  }
}
