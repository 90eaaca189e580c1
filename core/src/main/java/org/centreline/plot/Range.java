package org.centreline.plot;

/**
 * The numbers an axis spans.
 *
 * @param low its lower end
 * @param high its upper end, above the lower
 */
public record Range(double low, double high) {

  public Range {
    if (!(low < high) || Double.isInfinite(high - low)) {
      throw new IllegalArgumentException("an axis cannot span " + low + " to " + high);
    }
  }

  /** The distance from end to end. */
  public double span() {
    return high - low;
  }

  /** Where a number stands: 0 at the lower end, 1 at the upper. */
  public double share(double number) {
    return (number - low) / (high - low);
  }

  /** Whether a number lies within, ends included. */
  public boolean holds(double number) {
    return low <= number && number <= high;
  }
}
