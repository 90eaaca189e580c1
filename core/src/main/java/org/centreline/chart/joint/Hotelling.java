package org.centreline.chart.joint;

import org.centreline.math.BetaLaw;
import org.centreline.math.FisherF;
import org.centreline.series.Doubles;

/**
 * Hotelling's T squared: how far several measures of a subgroup together lie from their means.
 *
 * <p>Sources: N. D. Tracy, J. C. Young, R. L. Mason, Multivariate control charts for individual
 * observations, Journal of Quality Technology 24 (1992) 88-95; NIST/SEMATECH e-Handbook of
 * Statistical Methods, 6.5.4.3 and 6.3.4.1; parts: G. C. Runger, F. B. Alt, D. C. Montgomery,
 * Contributors to a multivariate statistical process control chart signal, Communications in
 * Statistics 25 (1996) 2203-2213.
 *
 * @param process means and covariance of the base subgroups
 * @param base how many subgroups those are
 * @param size how many measurements of each measure a subgroup has
 */
public record Hotelling(Covariance process, int base, int size) {

  public Hotelling {
    if (freedom(process, base, size) < 1) {
      throw new IllegalArgumentException(
          base + " subgroups are too few for " + process.means().size() + " measures");
    }
  }

  /** Of single measurements. */
  public static Hotelling ofSingles(Covariance process, int base) {
    return new Hotelling(process, base, 1);
  }

  private static int freedom(Covariance process, int base, int size) {
    int p = process.means().size();
    return size == 1 ? base - p - 1 : base * size - base - p + 1;
  }

  /** T squared of a subgroup's measures, or of their means. */
  public double of(Doubles row) {
    return size * process.distance(row);
  }

  /** What each measure adds: T squared less that of the others alone. */
  public Doubles parts(Doubles row) {
    double all = of(row);
    return Doubles.tabulate(row.size(), j -> all - withoutMeasure(row, j));
  }

  private double withoutMeasure(Doubles row, int measure) {
    Doubles others = row.where(j -> j != measure);
    return size * process.without(measure).distance(others);
  }

  /**
   * The limit of the base subgroups themselves.
   *
   * @param beyond the chance of a base subgroup beyond it
   */
  public double baseLimit(double beyond) {
    double p = process.means().size();
    double m = base;
    if (size == 1) {
      double beta = 1 - new BetaLaw((m - p - 1) / 2, p / 2).quantile(beyond);
      return (m - 1) * (m - 1) / m * beta;
    }
    return pooled(m - 1, beyond);
  }

  /** The limit of later subgroups. */
  public double laterLimit(double beyond) {
    double p = process.means().size();
    double m = base;
    if (size == 1) {
      double f = new FisherF(p, m - p).upperQuantile(beyond);
      return p * (m + 1) * (m - 1) / (m * (m - p)) * f;
    }
    return pooled(m + 1, beyond);
  }

  private double pooled(double subgroups, double beyond) {
    double p = process.means().size();
    double below = freedom(process, base, size);
    return p * subgroups * (size - 1) / below * new FisherF(p, below).upperQuantile(beyond);
  }
}
