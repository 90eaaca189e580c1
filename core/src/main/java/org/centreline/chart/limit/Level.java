package org.centreline.chart.limit;

/**
 * The numbers that stand for a whole phase; NaN where there is none.
 *
 * @param centre the centre line; of the last subgroup where it differs from one to another
 * @param limitCentre what the limits are built around, where that is not the centre line
 * @param sigma the standard deviation of a point; NaN where it differs from point to point
 * @param sigmaZ how many times the spread exceeds what chance alone makes
 * @param decisionInterval the decision interval of a CUSUM, in sigmas or in its own scores
 * @param runLength after how many points on average there is a false alarm, where that is known
 */
public record Level(
    double centre,
    double limitCentre,
    double sigma,
    double sigmaZ,
    double decisionInterval,
    double runLength) {

  /** Without a run length. */
  public Level(
      double centre, double limitCentre, double sigma, double sigmaZ, double decisionInterval) {
    this(centre, limitCentre, sigma, sigmaZ, decisionInterval, Double.NaN);
  }

  /** Limits around the centre line itself. */
  public static Level of(double centre, double sigma) {
    return new Level(centre, centre, sigma, Double.NaN, Double.NaN);
  }

  /** The centre alone. */
  static Level centreOnly(double centre) {
    return new Level(centre, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /** The same with a sigma z. */
  public Level withSigmaZ(double other) {
    return new Level(centre, limitCentre, sigma, other, decisionInterval, runLength);
  }

  /** The centre and limit centre and sigma times a number. */
  public Level times(double factor) {
    return new Level(
        centre * factor, limitCentre * factor, sigma * factor, sigmaZ, decisionInterval, runLength);
  }
}
