package org.centreline.outcome.fit;

import org.centreline.outcome.design.Design;

/** How many degrees of freedom t has. */
public enum Freedom {
  /** Rows less columns. */
  RESIDUAL,
  /**
   * As many as rows that do not hang together would give: n (1 - rho)/(1 + rho) for each unit, at
   * least 5 or its rows, less columns; at least 1. Rows less columns where rho is not above 0.
   *
   * <p>A rule of this project; the coverage simulation among the tests is its ground.
   */
  EFFECTIVE;

  private static final double FEWEST = 5;

  public double of(Design design, double rho) {
    int n = design.rows();
    if (this == RESIDUAL || !(rho > 0)) {
      return n - design.size();
    }
    int changed = design.course().changed();
    return Math.max(1, worth(changed, rho) + worth(n - changed, rho) - design.size());
  }

  private static double worth(int rows, double rho) {
    return Math.max(Math.min(FEWEST, rows), rows * (1 - rho) / (1 + rho));
  }
}
