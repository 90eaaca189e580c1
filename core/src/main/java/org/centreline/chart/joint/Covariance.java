package org.centreline.chart.joint;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.math.Matrix;
import org.centreline.series.Doubles;

/**
 * The means of several measures and how they vary together.
 *
 * @param means one a measure
 * @param matrix variances on the diagonal, covariances beside it
 */
public record Covariance(Doubles means, Matrix matrix) {

  /** Below this share of its own variance nothing of a measure is left beside the others. */
  private static final double SINGULAR = 1e-10;

  /** Of rows, one entry a measure, none missing; divided by one less than their number. */
  public static Covariance of(List<Doubles> rows) {
    int p = rows.get(0).size();
    Doubles means = Doubles.tabulate(p, j -> column(rows, j).mean());
    Matrix matrix =
        Matrix.tabulate(
            p,
            p,
            (i, j) -> {
              Doubles products =
                  Doubles.tabulate(
                      rows.size(),
                      r ->
                          (rows.get(r).get(i) - means.get(i))
                              * (rows.get(r).get(j) - means.get(j)));
              return products.sum() / (rows.size() - 1);
            });
    return new Covariance(means, matrix);
  }

  /** The same centre, with the mean of the covariances within samples of one size. */
  public static Covariance pooled(List<List<Doubles>> samples) {
    List<Covariance> each = samples.stream().map(Covariance::of).toList();
    int p = each.get(0).means.size();
    Doubles means =
        Doubles.tabulate(
            p, j -> each.stream().mapToDouble(c -> c.means.get(j)).sum() / each.size());
    return new Covariance(
        means,
        Matrix.tabulate(
            p,
            p,
            (i, j) -> each.stream().mapToDouble(c -> c.matrix.get(i, j)).sum() / each.size()));
  }

  private static Doubles column(List<Doubles> rows, int j) {
    return Doubles.tabulate(rows.size(), r -> rows.get(r).get(j));
  }

  /** The same without one measure. */
  public Covariance without(int measure) {
    int p = means.size() - 1;
    return new Covariance(
        Doubles.tabulate(p, j -> means.get(past(measure, j))),
        Matrix.tabulate(p, p, (i, j) -> matrix.get(past(measure, i), past(measure, j))));
  }

  private static int past(int measure, int j) {
    return j < measure ? j : j + 1;
  }

  /**
   * The measures that say nothing beside those before them: they do not vary, or follow from the
   * others.
   */
  public List<Integer> superfluous() {
    double[] pivots = new Factor(matrix).pivots();
    return IntStream.range(0, pivots.length)
        .filter(j -> !(pivots[j] > SINGULAR * matrix.get(j, j)))
        .boxed()
        .toList();
  }

  /** The squared distance of a row from the means, in terms of how the measures vary together. */
  public double distance(Doubles row) {
    double[] away = new double[means.size()];
    for (int j = 0; j < away.length; j++) {
      away[j] = row.get(j) - means.get(j);
    }
    return new Factor(matrix).squared(away);
  }

  /** S = L D L', by which S is solved without being turned round. */
  private static final class Factor {

    private final double[][] lower;
    private final double[] diagonal;

    Factor(Matrix s) {
      int p = s.rows();
      lower = new double[p][p];
      diagonal = new double[p];
      for (int j = 0; j < p; j++) {
        double pivot = s.get(j, j);
        for (int k = 0; k < j; k++) {
          pivot -= lower[j][k] * lower[j][k] * diagonal[k];
        }
        diagonal[j] = pivot;
        for (int i = j + 1; i < p; i++) {
          double left = s.get(i, j);
          for (int k = 0; k < j; k++) {
            left -= lower[i][k] * lower[j][k] * diagonal[k];
          }
          lower[i][j] = pivot == 0 ? 0 : left / pivot;
        }
      }
    }

    double[] pivots() {
      return diagonal.clone();
    }

    /** x' S^-1 x, as a sum of squares. */
    double squared(double[] x) {
      double[] z = new double[x.length];
      double sum = 0;
      for (int i = 0; i < x.length; i++) {
        z[i] = x[i];
        for (int k = 0; k < i; k++) {
          z[i] -= lower[i][k] * z[k];
        }
        sum += z[i] * z[i] / diagonal[i];
      }
      return sum;
    }
  }
}
