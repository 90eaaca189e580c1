package org.centreline.analysis.plan;

import org.centreline.Matter;
import org.centreline.analysis.Unusable;
import org.centreline.analysis.UnusableException;
import org.centreline.series.Doubles;

/**
 * What is known before a change, on the scale shown.
 *
 * @param mean the level; NaN where it is not known
 * @param deviation the standard deviation of points about it, above 0
 * @param rho how much of one point's departure the next one keeps, 0 or more and below 1
 * @param points how many points it rests on; 0 where numbers were typed
 */
public record PlanBaseline(double mean, double deviation, double rho, int points) {

  /** Above this a series wanders and has no level to move. */
  public static final double MOST_RHO = 0.9;

  public PlanBaseline {
    if (!(deviation > 0) || Double.isInfinite(deviation)) {
      throw new IllegalArgumentException("a standard deviation of " + deviation);
    }
    if (!(rho >= 0 && rho <= MOST_RHO)) {
      throw new IllegalArgumentException("a correlation of " + rho);
    }
  }

  /**
   * The baseline that points show: their mean, standard deviation and the correlation of each with
   * the next, one over their number added, as short series show too little; below 0 it is taken for
   * 0.
   *
   * @param values on the scale shown, in order, missing ones NaN
   * @throws UnusableException where there are fewer than 3, or all are the same
   */
  public static PlanBaseline of(Doubles values) {
    Doubles present = values.present();
    double mean = present.mean();
    double squares = present.map(v -> (v - mean) * (v - mean)).sum();
    if (present.size() < 3 || !(squares > 0)) {
      throw new UnusableException(
          new Unusable(
              "few-values",
              "three values or more that are not all the same",
              present.size() + (present.size() < 3 ? "" : " equal ones"),
              "give " + Matter.SD + ", and " + Matter.MEAN + ", as far as they are known"));
    }
    double products = 0;
    for (int i = 1; i < values.size(); i++) {
      boolean both = !values.isMissing(i) && !values.isMissing(i - 1);
      products += both ? (values.get(i) - mean) * (values.get(i - 1) - mean) : 0;
    }
    int n = present.size();
    double rho = Math.max(0, Math.min(MOST_RHO, products / squares + 1.0 / n));
    return new PlanBaseline(mean, Math.sqrt(squares / (n - 1)), rho, n);
  }
}
