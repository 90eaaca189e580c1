package org.centreline.project.folder;

/**
 * The values that the data of a measure may have, both ends included.
 *
 * @param min negative infinity where nothing is said
 * @param max positive infinity where nothing is said
 */
public record ValueRange(double min, double max) {

  /** Any value. */
  public static final ValueRange ANY =
      new ValueRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  public ValueRange {
    if (!(min <= max)) {
      throw new IllegalArgumentException("a range from " + min + " to " + max + " holds nothing");
    }
  }

  /** Whether a value may be; one that is missing may. */
  public boolean holds(double value) {
    return Double.isNaN(value) || value >= min && value <= max;
  }
}
