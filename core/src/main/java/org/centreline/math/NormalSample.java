package org.centreline.math;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/**
 * Constants of samples from a standard normal distribution, by their formulas.
 *
 * <p>Source: H. L. Harter, Tables of range and studentized range, Annals of Mathematical Statistics
 * 31 (1960) 1122-1147; ASTM Manual on Presentation of Data and Control Chart Analysis, table 49.
 */
public final class NormalSample {

  private static final double REACH = 9;
  private static final int STEPS = 192;
  private static final int NODES = 32;

  /**
   * Those worked out, by n: a double integral takes milliseconds, and every r chart asks for it.
   */
  private static final Map<Integer, Double> DEVIATIONS = new ConcurrentHashMap<>();

  private NormalSample() {}

  /** Made when the first is asked for: its nodes take longer than an integral. */
  private static final class Ranges {
    static final List<GaussIntegrator> PARTS =
        Stream.of(0, 6, 12)
            .map(from -> new GaussIntegratorFactory().legendre(NODES, from, from + 6))
            .toList();
  }

  /** c4(n): the mean of the sample standard deviation, n of 2 or more. */
  public static double meanDeviation(int n) {
    check(n);
    double logRatio = Gamma.logGamma(n / 2.0) - Gamma.logGamma((n - 1) / 2.0);
    return StrictMath.sqrt(2.0 / (n - 1)) * StrictMath.exp(logRatio);
  }

  /** d2(n): the mean of the sample range, n of 2 or more. */
  public static double meanRange(int n) {
    check(n);
    return integral(x -> 1 - power(cumulative(x), n) - power(cumulative(-x), n));
  }

  /** d3(n): the standard deviation of the sample range, n of 2 or more. */
  public static double deviationOfRange(int n) {
    check(n);
    return DEVIATIONS.computeIfAbsent(n, NormalSample::workedOutDeviation);
  }

  static double workedOutDeviation(int n) {
    double mean = meanRange(n);
    double square = 0;
    for (GaussIntegrator part : Ranges.PARTS) {
      square += part.integrate(r -> 2 * r * exceeds(n, r));
    }
    return StrictMath.sqrt(square - mean * mean);
  }

  /** The chance that the range is above r. */
  private static double exceeds(int n, double r) {
    return 1 - integral(x -> n * density(x) * power(cumulative(x + r) - cumulative(x), n - 1));
  }

  private static void check(int n) {
    if (n < 2) {
      throw new IllegalArgumentException("a sample has 2 or more members, not " + n);
    }
  }

  /** Over functions that fade at both ends a plain sum is exact to the last digits. */
  private static double integral(DoubleUnaryOperator f) {
    double h = 2 * REACH / STEPS;
    ExactSum sum = new ExactSum();
    for (int i = 1; i < STEPS; i++) {
      sum.add(f.applyAsDouble(-REACH + i * h));
    }
    return sum.value() * h;
  }

  private static double cumulative(double x) {
    return 0.5 * Erf.erfc(-x / StrictMath.sqrt(2));
  }

  private static double density(double x) {
    return StrictMath.exp(-x * x / 2) / StrictMath.sqrt(2 * StrictMath.PI);
  }

  private static double power(double base, int exponent) {
    return StrictMath.pow(base, exponent);
  }
}
