package org.centreline.chart;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.centreline.series.Doubles;

/**
 * The lines of a chart, one entry a subgroup; NaN where there is none.
 *
 * @param centre the centre line
 * @param lower the lower three-sigma limit
 * @param upper the upper three-sigma limit
 * @param lowerTwoSigma two sigma below the centre
 * @param upperTwoSigma two sigma above the centre
 */
public record Lines(
    Doubles centre, Doubles lower, Doubles upper, Doubles lowerTwoSigma, Doubles upperTwoSigma) {

  /** Limits at two and three times sigma on both sides of the centre. */
  public static Lines around(Doubles centre, Doubles sigma) {
    return new Lines(
        centre,
        beside(centre, sigma, -3),
        beside(centre, sigma, 3),
        beside(centre, sigma, -2),
        beside(centre, sigma, 2));
  }

  /** A centre line alone. */
  public static Lines centreOnly(Doubles centre) {
    Doubles none = Doubles.missing(centre.size());
    return new Lines(centre, none, none, none, none);
  }

  private static Doubles beside(Doubles centre, Doubles sigma, int times) {
    return Doubles.tabulate(centre.size(), i -> centre.get(i) + times * sigma.get(i));
  }

  /** The centre line without limits. */
  public Lines withoutLimits() {
    return centreOnly(centre);
  }

  /** Limits cut off where the statistic cannot go; the centre is left as it is. */
  public Lines clipped(Bounds bounds) {
    return new Lines(
        centre,
        lower.map(bounds::clip),
        upper.map(bounds::clip),
        lowerTwoSigma.map(bounds::clip),
        upperTwoSigma.map(bounds::clip));
  }

  /** Every line times a number. */
  public Lines times(double factor) {
    return each(line -> line.map(v -> v * factor));
  }

  /** These lines followed by those of the next phase. */
  public Lines followedBy(Lines next) {
    BinaryOperator<Doubles> join = Doubles::followedBy;
    return new Lines(
        join.apply(centre, next.centre),
        join.apply(lower, next.lower),
        join.apply(upper, next.upper),
        join.apply(lowerTwoSigma, next.lowerTwoSigma),
        join.apply(upperTwoSigma, next.upperTwoSigma));
  }

  /** The part from one position to another, both included. */
  public Lines slice(int first, int last) {
    return each(line -> line.slice(first, last));
  }

  private Lines each(UnaryOperator<Doubles> change) {
    return new Lines(
        change.apply(centre),
        change.apply(lower),
        change.apply(upper),
        change.apply(lowerTwoSigma),
        change.apply(upperTwoSigma));
  }
}
