package org.centreline.chart.limit;

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
 * @param lowerOneSigma one sigma below the centre
 * @param upperOneSigma one sigma above the centre
 */
public record Lines(
    Doubles centre,
    Doubles lower,
    Doubles upper,
    Doubles lowerTwoSigma,
    Doubles upperTwoSigma,
    Doubles lowerOneSigma,
    Doubles upperOneSigma) {

  /** Limits at one, two and three times sigma on both sides of the centre. */
  public static Lines around(Doubles centre, Doubles sigma) {
    return new Lines(
        centre,
        beside(centre, sigma, -3),
        beside(centre, sigma, 3),
        beside(centre, sigma, -2),
        beside(centre, sigma, 2),
        beside(centre, sigma, -1),
        beside(centre, sigma, 1));
  }

  /** A centre line alone. */
  public static Lines centreOnly(Doubles centre) {
    Doubles none = Doubles.missing(centre.size());
    return new Lines(centre, none, none, none, none, none, none);
  }

  private static Doubles beside(Doubles centre, Doubles sigma, int times) {
    return Doubles.tabulate(centre.size(), i -> centre.get(i) + times * sigma.get(i));
  }

  /** The centre line without limits. */
  public Lines withoutLimits() {
    return centreOnly(centre);
  }

  /** The same limits around another centre line. */
  public Lines withCentre(Doubles other) {
    return new Lines(
        other, lower, upper, lowerTwoSigma, upperTwoSigma, lowerOneSigma, upperOneSigma);
  }

  /** Limits cut off where the statistic cannot go; the centre is left as it is. */
  public Lines clipped(Bounds bounds) {
    return each(line -> line.map(bounds::clip)).withCentre(centre);
  }

  /** Every line times a number. */
  public Lines times(double factor) {
    return each(line -> line.map(v -> v * factor));
  }

  /** These lines followed by those of the next phase. */
  public Lines followedBy(Lines next) {
    return new Lines(
        centre.followedBy(next.centre),
        lower.followedBy(next.lower),
        upper.followedBy(next.upper),
        lowerTwoSigma.followedBy(next.lowerTwoSigma),
        upperTwoSigma.followedBy(next.upperTwoSigma),
        lowerOneSigma.followedBy(next.lowerOneSigma),
        upperOneSigma.followedBy(next.upperOneSigma));
  }

  /** Every line changed alike. */
  public Lines each(UnaryOperator<Doubles> change) {
    return new Lines(
        change.apply(centre),
        change.apply(lower),
        change.apply(upper),
        change.apply(lowerTwoSigma),
        change.apply(upperTwoSigma),
        change.apply(lowerOneSigma),
        change.apply(upperOneSigma));
  }
}
