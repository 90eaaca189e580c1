package org.centreline.outcome.effect;

import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.math.Brent;
import org.centreline.math.LeastSquares;
import org.centreline.math.NoncentralT;
import org.centreline.math.StudentT;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Design;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.design.Shape;
import org.centreline.outcome.design.Term;
import org.centreline.outcome.fit.Freedom;
import org.centreline.outcome.interval.Interval;
import org.centreline.series.Doubles;

/**
 * How likely a change of a size is to be shown by so many points before and after it, before there
 * are any: the step at the change, as the outcome of a series would report it.
 *
 * <p>Fewer than 8 points on the shorter side are compared as two groups, without a trend; from 8
 * the level may move against a trend; from 12 level and slope. The standard error is that of
 * generalised least squares with the carry-over known, the chance that of a noncentral t with the
 * degrees of freedom that the outcome would use. Source: S. G. Self and R. H. Mauritsen, Biometrics
 * 44 (1988) 79-86, for power by the noncentral distribution of the fitted model.
 *
 * @param before points before the change, 3 or more
 * @param after points after it, 3 or more
 * @param deviation the standard deviation of the points about their level, above 0
 * @param rho how much of one point's departure the next one keeps, 0 or more and below 1
 * @param fixed what the change may do, said beforehand; the number of points decides where empty,
 *     and where it is a bend alone, which has no step to be shown
 */
public record Foresight(
    int before, int after, double deviation, double rho, Optional<Shape> fixed) {

  /** With fewer points on a side nothing is compared. */
  public static final int FEWEST = 3;

  /** With fewer on a side there is no trend. */
  public static final int FEWEST_FOR_TREND = 8;

  /** With fewer on a side there is no change of slope. */
  public static final int FEWEST_FOR_SLOPE = 12;

  private static final double FARTHEST = 1e4;

  /** What the change may do is left to the number of points. */
  public Foresight(int before, int after, double deviation, double rho) {
    this(before, after, deviation, rho, Optional.empty());
  }

  public Foresight {
    if (before < FEWEST || after < FEWEST) {
      throw new IllegalArgumentException(before + " points before and " + after + " after");
    }
    if (!(deviation > 0) || !(rho >= 0 && rho < 1)) {
      throw new IllegalArgumentException("deviation " + deviation + ", rho " + rho);
    }
  }

  /** What the change may do in the model that so many points allow. */
  public Shape shape() {
    int shorter = Math.min(before, after);
    Shape usual = shorter < FEWEST_FOR_SLOPE ? Shape.LEVEL : Shape.BOTH;
    return shorter < FEWEST_FOR_TREND
        ? Shape.MEANS
        : fixed.filter(shape -> shape == Shape.LEVEL || shape == Shape.BOTH).orElse(usual);
  }

  /**
   * What is known of the step before there are any points.
   *
   * @param error its standard error
   * @param df the degrees of freedom
   */
  private record StepLaw(double error, double df) {}

  private Design design() {
    Model model = new Model(java.util.List.of(before), 0, shape(), Season.none());
    return Design.of(Course.monthly(before + after, 1), model);
  }

  /** The degrees of freedom. */
  public double df() {
    return Freedom.EFFECTIVE.of(design(), rho);
  }

  /** The standard error of the step. */
  public double standardError() {
    return standardError(design());
  }

  private StepLaw law() {
    Design design = design();
    return new StepLaw(standardError(design), Freedom.EFFECTIVE.of(design, rho));
  }

  private double standardError(Design design) {
    double[][] columns = design.columns().stream().map(this::carried).toArray(double[][]::new);
    double[] weights =
        IntStream.range(0, design.size())
            .mapToDouble(j -> design.terms().get(j).kind() == Term.Kind.LEVEL ? 1 : 0)
            .toArray();
    double form =
        LeastSquares.of(columns, new double[before + after]).inverse().form(weights, weights);
    return deviation * Math.sqrt((1 - rho * rho) * form);
  }

  private double[] carried(Doubles column) {
    return IntStream.range(0, column.size())
        .mapToDouble(
            i ->
                i == 0
                    ? Math.sqrt(1 - rho * rho) * column.get(0)
                    : column.get(i) - rho * column.get(i - 1))
        .toArray();
  }

  /** The chance that the interval of the step leaves out no difference. */
  public double power(double change) {
    StepLaw law = law();
    return power(change / law.error(), law.df());
  }

  private static double power(double shift, double df) {
    double reach = new StudentT(df).reach(1 - Interval.MISSES);
    if (isCertain(Math.abs(shift), reach, df)) {
      return 1;
    }
    NoncentralT law = new NoncentralT(df);
    return law.cumulative(-reach, shift) + 1 - law.cumulative(reach, shift);
  }

  /**
   * Whether the chance is 1 but for less than 1e-17. The interval holds 0 only where the normal
   * part lies 9 below the shift or the spread is c times what it is, and P(chi-square over df &gt;
   * c²) is at most exp(-df/2 (c² - 1 - ln c²)) (Chernoff), which is below 5e-18 where c² is at
   * least 6 and 160 / df.
   */
  static boolean isCertain(double shift, double reach, double df) {
    return shift >= 9 + reach * Math.sqrt(Math.max(6, 160 / df));
  }

  /** The change that has this chance to be shown, above 0.05 and below 1. */
  public double smallest(double chance) {
    StepLaw law = law();
    double df = law.df();
    return law.error() * Brent.root(shift -> power(shift, df) - chance, 0, bound(chance, df));
  }

  private static double bound(double chance, double df) {
    double high = 4;
    while (high < FARTHEST && power(high, df) < chance) {
      high *= 2;
    }
    return high;
  }
}
