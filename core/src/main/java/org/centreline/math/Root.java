package org.centreline.math;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** Where a function of one number is 0. */
public final class Root {

  private static final double RELATIVE = 1e-15;
  private static final double ABSOLUTE = 1e-300;
  private static final double FUNCTION = 1e-300;
  private static final int MOST = 2000;

  private Root() {}

  /**
   * The root of a continuous function with opposite signs at two places, to the last digits.
   *
   * @throws IllegalArgumentException where the signs are the same
   */
  public static double between(double from, double to, DoubleUnaryOperator f) {
    double atFrom = f.applyAsDouble(from);
    double atTo = f.applyAsDouble(to);
    if (atFrom == 0 || atTo == 0) {
      return atFrom == 0 ? from : to;
    }
    if (!(atFrom < 0 ^ atTo < 0)) {
      throw new IllegalArgumentException("no change of sign between " + from + " and " + to);
    }
    return new BrentSolver(RELATIVE, ABSOLUTE, FUNCTION)
        .solve(MOST, f::applyAsDouble, Math.min(from, to), Math.max(from, to));
  }
}
