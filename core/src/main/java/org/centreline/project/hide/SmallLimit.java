package org.centreline.project.hide;

/**
 * What a rule keeps apart: the numbers below it are hidden.
 *
 * @param least the smallest number but 0 that is shown
 * @param rounding by how much a number that is shown may lie above the real one
 */
public record SmallLimit(int least, int rounding) {

  /**
   * How much small numbers and others that are hidden with them must be together: enough for one of
   * the small ones to be the greatest, all others the least that they may be, and one more, so that
   * numbers that are no less than they may be never tell that the sum was not enough.
   */
  double enough(int small, int others) {
    return (double) (others + 1) * least + small - 1;
  }
}
