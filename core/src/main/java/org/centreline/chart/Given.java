package org.centreline.chart;

import java.util.OptionalDouble;

/**
 * What the user knows beforehand instead of estimating it, on the scale of the statistic drawn.
 *
 * @param centre the centre line
 * @param sigma the standard deviation of one point; above or equal to 0
 */
public record Given(OptionalDouble centre, OptionalDouble sigma) {

  public Given {
    if (centre.isPresent() && !Double.isFinite(centre.getAsDouble())) {
      throw new IllegalArgumentException("centre must be finite but is " + centre);
    }
    if (sigma.isPresent() && !(sigma.getAsDouble() >= 0 && Double.isFinite(sigma.getAsDouble()))) {
      throw new IllegalArgumentException("sigma must be 0 or more but is " + sigma);
    }
  }

  /** Nothing is known beforehand. */
  public static Given nothing() {
    return new Given(OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** Whether nothing is left to estimate. */
  public boolean isAll() {
    return centre.isPresent() && sigma.isPresent();
  }
}
