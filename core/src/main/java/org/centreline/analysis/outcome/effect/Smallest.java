package org.centreline.analysis.outcome.effect;

import org.centreline.math.StudentT;
import org.centreline.outcome.fit.Estimate;

/** How small a difference the data could still have shown. */
public final class Smallest {

  private static final double CONFIDENCE = 0.95;
  private static final double MISSED = 0.2;

  private Smallest() {}

  /**
   * The mean difference that would be seen, with an interval that excludes none, in 8 of 10 such
   * series: the half width of the interval, grown by (t(0.975) + t(0.8)) / t(0.975).
   */
  public static double of(OutcomeFit fit) {
    Estimate mean = fit.mean().difference();
    StudentT t = new StudentT(fit.facts().df());
    double reach = t.reach(CONFIDENCE);
    return (mean.upper() - mean.lower()) / 2 * (reach + t.upperQuantile(MISSED)) / reach;
  }
}
