package org.centreline.outcome.groups;

import org.centreline.outcome.interval.Interval;

/**
 * The odds after over the odds before.
 *
 * <p>Source: B. Woolf, On estimating the relation between blood group and disease, Annals of Human
 * Genetics 19 (1955) 251-253: normal on the log scale.
 *
 * @param estimate NaN or infinite where a cell is 0
 * @param interval NONE where a cell is 0
 */
public record OddsRatio(double estimate, Interval interval) {

  /** Of two shares. */
  public static OddsRatio of(Share before, Share after) {
    double a = after.events();
    double b = after.n() - after.events();
    double c = before.events();
    double d = before.n() - before.events();
    double ratio = a * d / (b * c);
    if (!(Math.min(Math.min(a, b), Math.min(c, d)) > 0)) {
      return new OddsRatio(ratio, Interval.NONE);
    }
    double reach = Interval.Z * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
    double log = StrictMath.log(ratio);
    return new OddsRatio(
        ratio, new Interval(StrictMath.exp(log - reach), StrictMath.exp(log + reach)));
  }
}
