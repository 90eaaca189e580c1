package org.centreline.project.found;

/** How many more sums may be tried, so that a search ends. */
final class Patience {

  private int left;

  Patience(int most) {
    left = most;
  }

  /** Takes one; false where none is left. */
  boolean take() {
    return left-- > 0;
  }
}
