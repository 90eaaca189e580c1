package org.centreline.project.found;

import java.math.BigDecimal;

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
  public double enough(int small, int others) {
    return (double) (others + 1) * least + small - 1;
  }

  /** The least that a number may be, as far as it is shown. */
  double low(Figure figure) {
    if (figure.kind() == Figure.Kind.VALUE) {
      return figure.real().count() - unit(figure.real().count());
    }
    return figure.isSmall() ? 1 : Math.max(0, figure.shown() - rounding);
  }

  /** Half of the last decimal, by which a number may have been rounded in its file. */
  private static double unit(double value) {
    return Double.isNaN(value)
        ? value
        : StrictMath.pow(10, -BigDecimal.valueOf(value).scale()) / 2 + 1e-9 * Math.abs(value);
  }

  /** The most that a number may be, as far as it is shown. */
  double high(Figure figure) {
    if (figure.kind() == Figure.Kind.VALUE) {
      return figure.real().count() + unit(figure.real().count());
    }
    if (figure.isSmall()) {
      // A share that leaves few others may be any number.
      return Double.isNaN(figure.shown()) ? least - 1 : Double.POSITIVE_INFINITY;
    }
    return figure.shown() == 0 ? 0 : figure.shown() + rounding;
  }

  /** Whether the others of a share are kept as counts are: not where that is rounded. */
  public boolean keepsRests() {
    return rounding == 0;
  }

  /** Whether a count is hidden. */
  public boolean isSmall(double count) {
    return count > 0 && count < least;
  }
}
