package org.centreline.chart.capability;

import java.util.OptionalDouble;
import org.centreline.math.ChiSquare;
import org.centreline.math.Normal;

/**
 * Indices of one sigma: how often six of it, or three, fit between the mean and the specification.
 *
 * <p>Sources: D. C. Montgomery, Introduction to Statistical Quality Control (7th ed., 2013),
 * sections 8.3.1 to 8.3.5; interval of one side A. F. Bissell, How reliable is your capability
 * index?, Applied Statistics 39 (1990) 331-340; Cpm R. A. Boyles, The Taguchi capability index,
 * Journal of Quality Technology 23 (1991) 17-26.
 *
 * @param specification what has to be kept
 * @param mean of the measurements
 * @param sigma of one measurement, above 0
 * @param size how many measurements
 */
public record Capability(Specification specification, double mean, double sigma, int size) {

  public Capability {
    if (!(sigma > 0) || size < 2) {
      throw new IllegalArgumentException(
          "an index needs a sigma above 0 and two measurements, not " + sigma + " and " + size);
    }
  }

  /**
   * An index and where it may lie.
   *
   * @param value NaN where the specification has no such side
   * @param lower NaN where the value is
   * @param upper NaN where the value is
   */
  public record Index(double value, double lower, double upper) {}

  private static final Index NONE = new Index(Double.NaN, Double.NaN, Double.NaN);

  /** Cp, or Pp: the width of the specification over six sigmas. */
  public Index width(double confidence) {
    if (!specification.isTwoSided()) {
      return NONE;
    }
    double cp = width();
    return byChiSquare(cp, size - 1, confidence);
  }

  private double width() {
    return (specification.upper().getAsDouble() - specification.lower().getAsDouble())
        / (6 * sigma);
  }

  /** From the lower limit to the mean, in three sigmas. */
  public Index low(double confidence) {
    OptionalDouble limit = specification.lower();
    return limit.isEmpty()
        ? NONE
        : oneSided((mean - limit.getAsDouble()) / (3 * sigma), confidence);
  }

  /** From the mean to the upper limit, in three sigmas. */
  public Index high(double confidence) {
    OptionalDouble limit = specification.upper();
    return limit.isEmpty()
        ? NONE
        : oneSided((limit.getAsDouble() - mean) / (3 * sigma), confidence);
  }

  /** A side that was chosen before looking: one tail each way. */
  private Index oneSided(double value, double confidence) {
    return bissell(value, Normal.quantile(confidence));
  }

  /** Cpk, or Ppk: the side that is nearer. */
  public Index nearer(double confidence) {
    double low = low(confidence).value;
    double high = high(confidence).value;
    double value = Double.isNaN(low) ? high : Double.isNaN(high) ? low : Math.min(low, high);
    return bissell(value, Normal.quantile(1 - (1 - confidence) / 2));
  }

  private Index bissell(double value, double z) {
    double n = size;
    double half = z * StrictMath.sqrt(1 / (9 * n) + value * value / (2 * (n - 1)));
    return new Index(value, value - half, value + half);
  }

  /** Cpm, or Ppm: the width, the distance of the mean from the best counted as spread. */
  public Index aroundTarget(double confidence) {
    if (!specification.isTwoSided()) {
      return NONE;
    }
    double away = (mean - specification.best()) / sigma;
    double square = away * away;
    // As qcc has it; wider than with the square of (1 + square), which Boyles gives.
    double df = size * (1 + square) / (1 + 2 * square);
    return byChiSquare(width() / StrictMath.sqrt(1 + square), df, confidence);
  }

  private static Index byChiSquare(double value, double df, double confidence) {
    ChiSquare law = new ChiSquare(df);
    double tail = (1 - confidence) / 2;
    return new Index(
        value,
        value * StrictMath.sqrt(law.quantile(tail) / df),
        value * StrictMath.sqrt(law.upperQuantile(tail) / df));
  }

  /** The share of a normal law below the lower limit; NaN where there is none. */
  public double normalBelow() {
    OptionalDouble limit = specification.lower();
    return limit.isEmpty() ? Double.NaN : Normal.lower((limit.getAsDouble() - mean) / sigma);
  }

  /** The share of a normal law above the upper limit; NaN where there is none. */
  public double normalAbove() {
    OptionalDouble limit = specification.upper();
    return limit.isEmpty() ? Double.NaN : Normal.upper((limit.getAsDouble() - mean) / sigma);
  }
}
