package org.centreline.project.since;

/**
 * A point as a pack has it; NaN where there is no number.
 *
 * @param x its date or label, as data
 * @param value on the scale shown
 * @param numerator of the data
 * @param denominator of the data
 * @param status what became of it, as a stable word
 */
public record PointState(
    String x, double value, double numerator, double denominator, String status) {

  /** Numbers that differ by less may have been worked out by another version. */
  private static final double CLOSE = 1e-9;

  /**
   * The same where a value is the sum of all before it, as on a chart of cases: what the point
   * itself adds is the data, else one correction would be one of all that follow.
   */
  PointState alone() {
    return new PointState(
        x, Double.isNaN(value) ? value : numerator, Double.NaN, denominator, status);
  }

  /** The same without what it was worked out from. */
  PointState bare() {
    return new PointState(x, value, Double.NaN, Double.NaN, status);
  }

  /** Whether the data of two points are the same. */
  boolean hasDataOf(PointState other) {
    return same(value, other.value)
        && same(numerator, other.numerator)
        && same(denominator, other.denominator);
  }

  static boolean same(double one, double other) {
    return Double.isNaN(one) && Double.isNaN(other)
        || Math.abs(one - other) <= CLOSE * Math.max(Math.abs(one), Math.abs(other));
  }
}
