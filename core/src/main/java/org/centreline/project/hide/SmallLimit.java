package org.centreline.project.hide;

/**
 * What a rule keeps apart: the numbers below it are hidden.
 *
 * @param least the smallest number but 0 that is shown
 * @param rounding by how much a number that is shown may lie above the real one
 */
public record SmallLimit(int least, int rounding) {

  /** How far below the smallest number shown the greatest one hidden lies from the smallest. */
  int width() {
    return least - 2;
  }
}
