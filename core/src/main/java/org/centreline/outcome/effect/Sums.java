package org.centreline.outcome.effect;

import java.util.List;
import org.centreline.outcome.fit.Estimate;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Link;
import org.centreline.series.Doubles;

/**
 * A weighted sum of means of a fitted line, and how fast it changes with the coefficients.
 *
 * @param value the sum
 * @param gradient its derivative by each coefficient
 */
record Sums(double value, Doubles gradient) {

  /**
   * The sum over rows of a design.
   *
   * @param rows a number a column each
   * @param weights a number a row
   */
  static Sums of(Fit fit, List<Doubles> rows, Doubles weights) {
    Link link = fit.link();
    double total = 0;
    double[] gradient = new double[fit.estimates().size()];
    for (int i = 0; i < rows.size(); i++) {
      double mean = link.mean(linear(fit, rows.get(i)));
      double slope = weights.get(i) * link.slope(mean);
      total += weights.get(i) * mean;
      for (int j = 0; j < gradient.length; j++) {
        gradient[j] += slope * rows.get(i).get(j);
      }
    }
    return new Sums(total, Doubles.of(gradient));
  }

  private static double linear(Fit fit, Doubles row) {
    double sum = 0;
    for (int j = 0; j < row.size(); j++) {
      sum += row.get(j) * fit.estimates().get(j);
    }
    return sum;
  }

  Sums over(double divisor) {
    return new Sums(value / divisor, gradient.map(g -> g / divisor));
  }

  Sums less(Sums other) {
    return new Sums(value - other.value, combined(1, -1, other));
  }

  /** This less the other, as a share of the other. */
  Sums relativeTo(Sums other) {
    double ratio = value / other.value;
    return new Sums(ratio - 1, combined(1 / other.value, -ratio / other.value, other));
  }

  /** The logarithm of this over the other. */
  Sums logRatio(Sums other) {
    return new Sums(
        StrictMath.log(value / other.value), combined(1 / value, -1 / other.value, other));
  }

  Sums log() {
    return new Sums(StrictMath.log(value), gradient.map(g -> g / value));
  }

  private Doubles combined(double own, double its, Sums other) {
    return Doubles.tabulate(
        gradient.size(), j -> own * gradient.get(j) + its * other.gradient.get(j));
  }

  /** The value with its interval on this scale. */
  Estimate estimate(Fit fit) {
    double[] g = gradient.stream().toArray();
    double error = Math.sqrt(Math.max(0, fit.covariance().form(g, g)));
    return Estimate.of(value, error, fit.reach());
  }
}
