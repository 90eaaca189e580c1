package org.centreline.chart.limit;

import java.util.OptionalDouble;
import org.centreline.series.Doubles;

/**
 * What the user knows beforehand instead of estimating it.
 *
 * @param centre the centre line, on the scale of the statistic drawn
 * @param sigma the standard deviation of one measurement, which is one point where a point is one
 *     measurement; above or equal to 0
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

  /** The given centre at each point where one is known, else the estimates. */
  public Doubles line(Doubles estimates) {
    return centre.isPresent() ? estimates.map(c -> centre.getAsDouble()) : estimates;
  }

  /** Whether nothing is left to estimate. */
  public boolean isAll() {
    return centre.isPresent() && sigma.isPresent();
  }
}
