package org.centreline.math;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * Roots and least values of functions of one number.
 *
 * <p>Source: R. P. Brent, Algorithms for Minimization without Derivatives, 1973, chapters 4 and 5.
 */
public final class Brent {

  private static final int MOST = 10_000;
  private static final double RELATIVE = 1e-15;
  private static final double LEAST_RELATIVE = 1e-10;
  private static final double LEAST_ABSOLUTE = 1e-12;

  private Brent() {}

  /** Where f is 0 between two places at which it differs in sign. */
  public static double root(DoubleUnaryOperator f, double low, double high) {
    double atLow = f.applyAsDouble(low);
    double atHigh = f.applyAsDouble(high);
    if (atLow == 0 || atHigh == 0) {
      return atLow == 0 ? low : high;
    }
    return new BrentSolver(RELATIVE, Double.MIN_NORMAL, 0).solve(MOST, f::applyAsDouble, low, high);
  }

  /**
   * Where f is least near a place between two others.
   *
   * @param start between low and high, where f is lower than at both
   */
  public static double least(DoubleUnaryOperator f, double low, double start, double high) {
    return new BrentOptimizer(LEAST_RELATIVE, LEAST_ABSOLUTE)
        .optimize(
            new MaxEval(MOST),
            new UnivariateObjectiveFunction(f::applyAsDouble),
            GoalType.MINIMIZE,
            new SearchInterval(low, high, start))
        .getPoint();
  }
}
