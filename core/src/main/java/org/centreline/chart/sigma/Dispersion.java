package org.centreline.chart.sigma;

import java.util.function.IntPredicate;
import org.centreline.chart.convention.ControlConstants;
import org.centreline.series.Doubles;

/**
 * How many times points spread beyond, or short of, what binomial or Poisson chance makes.
 *
 * <p>Source: D. B. Laney, Improved control charts for attributes, Quality Engineering 14 (2002)
 * 531-537, σz; its standard error under chance alone is about 0.91/√(n - 1), so that 1.82/√(n - 1)
 * is two of them.
 *
 * @param sigmaZ NaN where nothing varies or nothing can be compared
 * @param points how many points were compared
 */
public record Dispersion(double sigmaZ, int points) {

  private static final double BAND = 1.82;

  /** The dispersion of points whose standard deviation under chance alone is known. */
  public static Dispersion of(Doubles values, double centre, Doubles sigma) {
    Doubles z =
        Doubles.tabulate(
            values.size(),
            i -> sigma.get(i) > 0 ? (values.get(i) - centre) / sigma.get(i) : Double.NaN);
    double mean = MovingRanges.of(z, i -> true).present().mean();
    return new Dispersion(mean / ControlConstants.D2_OF_TWO, z.present().size());
  }

  /** Shares of one. */
  public static Dispersion ofShares(Doubles numerators, Doubles denominators) {
    double p = ratio(numerators, denominators);
    return of(over(numerators, denominators), p, scaled(denominators, p * (1 - p)));
  }

  /** Events over opportunities. */
  public static Dispersion ofRates(Doubles numerators, Doubles denominators) {
    double u = ratio(numerators, denominators);
    return of(over(numerators, denominators), u, scaled(denominators, u));
  }

  /** Counts over equal opportunities. */
  public static Dispersion ofCounts(Doubles counts) {
    double c = counts.present().mean();
    return of(counts, c, Doubles.repeat(counts.size(), StrictMath.sqrt(c)));
  }

  /** The sum over the sum, of the points that have both numbers. */
  private static double ratio(Doubles numerators, Doubles denominators) {
    IntPredicate both = i -> !numerators.isMissing(i) && !denominators.isMissing(i);
    return numerators.where(both).sum() / denominators.where(both).sum();
  }

  private static Doubles over(Doubles numerators, Doubles denominators) {
    return Doubles.tabulate(numerators.size(), i -> numerators.get(i) / denominators.get(i));
  }

  private static Doubles scaled(Doubles denominators, double spread) {
    return denominators.map(n -> StrictMath.sqrt(spread / n));
  }

  /** Whether points spread more than chance explains. */
  public boolean isOver() {
    return sigmaZ > 1 + band();
  }

  /** Whether points spread less than chance explains. */
  public boolean isUnder() {
    return sigmaZ < 1 - band();
  }

  /** Half the width of what chance explains. */
  public double band() {
    return BAND / StrictMath.sqrt(points - 1);
  }
}
