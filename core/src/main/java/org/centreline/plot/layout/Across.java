package org.centreline.plot.layout;

import org.centreline.plot.Range;

/**
 * An axis laid across the page.
 *
 * @param range its numbers
 * @param left where its lower end stands, in points
 * @param right where its upper end stands, in points
 */
record Across(Range range, double left, double right) {

  /** Where a number stands. */
  double page(double number) {
    return left + range.share(number) * (right - left);
  }

  double width() {
    return right - left;
  }
}
