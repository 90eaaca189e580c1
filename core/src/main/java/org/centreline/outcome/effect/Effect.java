package org.centreline.outcome.effect;

import org.centreline.outcome.fit.Estimate;

/**
 * What changes did to one period, or to several together.
 *
 * @param fitted what the line gives, on the scale that people read
 * @param counterfactual what it would give had the changes not come; its interval is that of the
 *     line, not of single points
 * @param difference fitted less counterfactual, with an interval by the delta method
 * @param relative the difference as a share of the counterfactual; of counts and proportions the
 *     interval is reckoned on the scale of logarithms, the standard error is not
 * @param ratio of a count the rate ratio, of a proportion the odds ratio; no number for
 *     measurements
 */
public record Effect(
    Estimate fitted,
    Estimate counterfactual,
    Estimate difference,
    Estimate relative,
    Estimate ratio) {

  /**
   * Of a proportion how many cases make one more, or with a negative sign one fewer: one over the
   * difference. The ends are one over the ends of the difference, and are NaN where its interval
   * does not exclude 0.
   */
  public Estimate numberNeeded() {
    boolean shown = difference.excludes(0);
    double lower = shown ? 1 / difference.upper() : Double.NaN;
    double upper = shown ? 1 / difference.lower() : Double.NaN;
    return new Estimate(1 / difference.value(), Double.NaN, lower, upper);
  }
}
