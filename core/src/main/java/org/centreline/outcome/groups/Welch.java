package org.centreline.outcome.groups;

import org.centreline.math.StudentT;
import org.centreline.outcome.interval.Interval;
import org.centreline.series.Doubles;

/**
 * The difference of two means, after less before, spreads not supposed equal.
 *
 * <p>Source: B. L. Welch, The generalization of "Student's" problem when several different
 * population variances are involved, Biometrika 34 (1947) 28-35.
 *
 * @param difference the estimate
 * @param t the difference over its standard error
 * @param df the degrees of freedom, no whole number as a rule
 * @param p two-sided
 * @param interval NONE, and all but the difference NaN, where a group has one value or neither
 *     varies
 */
public record Welch(double difference, double t, double df, double p, Interval interval) {

  /** Of two groups, each of one value or more, none missing. */
  public static Welch of(Doubles before, Doubles after) {
    double a = Moments.variance(after) / after.size();
    double b = Moments.variance(before) / before.size();
    double difference = after.mean() - before.mean();
    if (!(a + b > 0)) {
      return new Welch(difference, Double.NaN, Double.NaN, Double.NaN, Interval.NONE);
    }
    double error = Math.sqrt(a + b);
    double df = (a + b) * (a + b) / (a * a / (after.size() - 1) + b * b / (before.size() - 1));
    StudentT law = new StudentT(df);
    double t = difference / error;
    double reach = law.reach(1 - Interval.MISSES) * error;
    return new Welch(difference, t, df, law.twoSided(t), Interval.around(difference, reach));
  }
}
