package org.centreline.math;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;
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
  private static final int STEPS = 144;
  private static final int NODES = 64;

  /**
   * Those worked out, by n: a double integral takes milliseconds, and every r chart asks for it.
   */
  private static final Map<Integer, Double> DEVIATIONS = new ConcurrentHashMap<>();

  private NormalSample() {}

  /** Made when the first is asked for: its nodes take longer than an integral. */
  private static final class Ranges {
    static final GaussIntegrator INTEGRATOR =
        new GaussIntegratorFactory().legendre(NODES, 0, 2 * REACH);
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
    return simpson(-REACH, REACH, x -> 1 - power(cumulative(x), n) - power(cumulative(-x), n));
  }

  /** d3(n): the standard deviation of the sample range, n of 2 or more. */
  public static double deviationOfRange(int n) {
    check(n);
    return DEVIATIONS.computeIfAbsent(n, NormalSample::workedOut);
  }

  private static double workedOut(int n) {
    double mean = meanRange(n);
    double square = Ranges.INTEGRATOR.integrate(r -> 2 * r * exceeds(n, r));
    return StrictMath.sqrt(square - mean * mean);
  }

  /** The chance that the range is above r. */
  private static double exceeds(int n, double r) {
    return 1
        - simpson(
            -REACH, REACH, x -> n * density(x) * power(cumulative(x + r) - cumulative(x), n - 1));
  }

  private static void check(int n) {
    if (n < 2) {
      throw new IllegalArgumentException("a sample has 2 or more members, not " + n);
    }
  }

  /** Over functions that fade at both ends Simpson's rule is exact to the last digits. */
  private static double simpson(double from, double to, DoubleUnaryOperator f) {
    double h = (to - from) / STEPS;
    ExactSum sum = new ExactSum();
    for (int i = 0; i <= STEPS; i++) {
      int weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
      sum.add(weight * f.applyAsDouble(from + i * h));
    }
    return sum.value() * h / 3;
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
