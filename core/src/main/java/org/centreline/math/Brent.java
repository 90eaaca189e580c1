package org.centreline.math;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * The least value of a function of one number.
 *
 * <p>Source: R. P. Brent, Algorithms for Minimization without Derivatives, 1973, chapter 5.
 */
public final class Brent {

  private static final int MOST = 10_000;
  private static final double RELATIVE = 1e-10;
  private static final double ABSOLUTE = 1e-12;

  private Brent() {}

  /**
   * Where f is least near a place between two others.
   *
   * @param start between low and high, where f is lower than at both
   */
  public static double least(DoubleUnaryOperator f, double low, double start, double high) {
    return new BrentOptimizer(RELATIVE, ABSOLUTE)
        .optimize(
            new MaxEval(MOST),
            new UnivariateObjectiveFunction(f::applyAsDouble),
            GoalType.MINIMIZE,
            new SearchInterval(low, high, start))
        .getPoint();
  }
}
