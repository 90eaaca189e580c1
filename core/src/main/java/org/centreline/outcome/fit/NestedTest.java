package org.centreline.outcome.fit;

import java.util.Optional;
import org.centreline.math.FisherF;
import org.centreline.math.LeastSquares;
import org.centreline.series.Doubles;

/**
 * Whether some columns more tell something about a series: the F test of two models, one within the
 * other.
 *
 * <p>Counts and proportions are compared by their deviances, over the larger model's dispersion;
 * where carry-over is taken out, on their link's scale with the weights of the larger model (Wald).
 *
 * <p>Source: N. R. Draper and H. Smith, Applied Regression Analysis, 3rd edition, 1998, section 6.1
 * (the extra sum of squares); the limit for carry-over is this project's, and simulated among the
 * tests.
 *
 * @param f the mean square that the columns explain over the mean square left
 * @param terms how many columns more
 * @param df rows less the columns of the larger model
 * @param carryOver what was taken out; 0 for nothing
 */
public record NestedTest(double f, int terms, double df, double carryOver) {

  private static final double ALIKE = 2;
  private static final double MOST = 0.9;
  private static final double ROUNDING = 1e-20;

  /** The chance of such a number where the columns tell nothing. */
  public double p() {
    return new FisherF(terms, df).upper(f);
  }

  /**
   * Compares two readings of the same rows. What is carried over from row to row is left where it
   * is, which makes the test of terms that change quickly, such as days of the week, a little
   * strict.
   *
   * @param small the series with the fewer columns
   * @param large the same with all of those and more
   * @return empty where one of them can't be fitted, or the larger goes through every point
   */
  public static Optional<NestedTest> of(Segmented small, Segmented large) {
    return of(small, large, Double.POSITIVE_INFINITY);
  }

  /**
   * The same for terms that move as slowly as what is carried over. Where neighbouring residuals of
   * the larger model are more alike than chance makes them (correlation and columns over rows above
   * 2/√n), what is carried over is first taken out of every row.
   */
  public static Optional<NestedTest> ofSlow(Segmented small, Segmented large) {
    return of(small, large, ALIKE / Math.sqrt(large.design().rows()));
  }

  private static Optional<NestedTest> of(Segmented small, Segmented large, double alike) {
    if (large.problem().isPresent() || small.design().size() >= large.design().size()) {
      return Optional.empty();
    }
    if (large.response().link() == Link.IDENTITY) {
      double[] values = large.response().shown().stream().toArray();
      double[] ones = Doubles.repeat(values.length, 1).stream().toArray();
      return new Rows(values, ones, alike).compared(small, large);
    }
    Irls search = new Irls(large);
    if (search.problem().isPresent()) {
      return Optional.empty();
    }
    return new Rows(search.working(), search.roots(), alike)
        .compared(small, large)
        .flatMap(
            wald ->
                wald.carryOver() > 0
                    ? Optional.of(wald)
                    : wald.byDeviance(new Irls(small), search));
  }

  /** Where events are few in some rows, deviances tell what Wald's form cannot. */
  private Optional<NestedTest> byDeviance(Irls small, Irls large) {
    double drop = small.deviance() - large.deviance();
    return small.problem().isPresent()
        ? Optional.empty()
        : Optional.of(new NestedTest(drop / terms / large.spread(), terms, df, carryOver));
  }

  /** As though what is shown were measurements, where the link's scale has no answer. */
  public static Optional<NestedTest> plain(Segmented small, Segmented large) {
    Response shown = new Response.Measurements(large.response().shown());
    return of(new Segmented(small.design(), shown), new Segmented(large.design(), shown));
  }

  /**
   * Numbers to be fitted by least squares.
   *
   * @param values on the link's scale
   * @param roots of the weights
   * @param alike above it carry-over is taken out
   */
  private record Rows(double[] values, double[] roots, double alike) {

    Optional<NestedTest> compared(Segmented small, Segmented large) {
      CarryOver carry = new CarryOver(large.design().course());
      int n = values.length;
      int k = large.design().size();
      double[][] columns = weighted(large.design().arrays());
      double[] weighted = weighted(values);
      double[] left = left(columns, weighted);
      if (CarryOver.squares(left) <= ROUNDING * CarryOver.squares(weighted)) {
        return Optional.empty();
      }
      double seen = CarryOverRule.UNBIASED.of(carry, left, k);
      double rho = seen > alike ? Math.min(MOST, seen) : 0;
      double all = squares(carry, columns, weighted, rho);
      double fewer = squares(carry, weighted(small.design().arrays()), weighted, rho);
      int terms = k - small.design().size();
      double f = (fewer - all) / terms / (all / (n - k));
      return Optional.of(new NestedTest(f, terms, n - k, rho));
    }

    private double[] weighted(double[] column) {
      double[] times = column.clone();
      for (int i = 0; i < times.length; i++) {
        times[i] *= roots[i];
      }
      return times;
    }

    private double[][] weighted(double[][] columns) {
      double[][] times = new double[columns.length][];
      for (int j = 0; j < times.length; j++) {
        times[j] = weighted(columns[j]);
      }
      return times;
    }

    private static double[] left(double[][] columns, double[] weighted) {
      double[] estimates = LeastSquares.of(columns, weighted).estimates();
      double[] left = weighted.clone();
      for (int j = 0; j < estimates.length; j++) {
        for (int i = 0; i < left.length; i++) {
          left[i] -= estimates[j] * columns[j][i];
        }
      }
      return left;
    }

    private static double squares(
        CarryOver carry, double[][] columns, double[] weighted, double rho) {
      double[][] changed = new double[columns.length][];
      for (int j = 0; j < columns.length; j++) {
        changed[j] = carry.takeOut(columns[j], rho);
      }
      return LeastSquares.of(changed, carry.takeOut(weighted, rho)).residualSquares();
    }
  }
}
