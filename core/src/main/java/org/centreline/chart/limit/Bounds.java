package org.centreline.chart.limit;

/**
 * Where a statistic can go.
 *
 * @param lowest may be minus infinity
 * @param highest may be infinity
 */
public record Bounds(double lowest, double highest) {

  /** Anywhere. */
  public static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** Not below zero. */
  public static final Bounds NOT_NEGATIVE = new Bounds(0, Double.POSITIVE_INFINITY);

  public Bounds {
    if (!(lowest < highest)) {
      throw new IllegalArgumentException("nothing lies from " + lowest + " to " + highest);
    }
  }

  /** The nearest possible number; NaN stays NaN. */
  public double clip(double number) {
    return Math.max(lowest, Math.min(highest, number));
  }
}
