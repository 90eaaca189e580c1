package org.centreline.plot.axis;

import org.centreline.plot.Range;

/**
 * An axis laid across the page.
 *
 * @param range its numbers
 * @param left where its lower end stands, in points
 * @param right where its upper end stands, in points
 */
public record Across(Range range, double left, double right) {

  /** Where a number stands. */
  public double page(double number) {
    return left + range.share(number) * (right - left);
  }

  public double width() {
    return right - left;
  }
}
