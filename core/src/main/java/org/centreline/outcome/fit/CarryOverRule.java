package org.centreline.outcome.fit;

/**
 * How the correlation from one period to the next is reckoned from residuals; only pairs exactly
 * one period apart count.
 *
 * <p>Source: the first six are the rules that Stata's prais knows as regress, freg, tscorr, dw,
 * theil and nagar; the last follows B. E. Huitema and J. W. McKean, Autocorrelation estimation and
 * inference with small samples, Psychological Bulletin 110 (1991) 291-304.
 */
public enum CarryOverRule {
  /** Each residual regressed on the one before. */
  REGRESS,
  /** Each residual regressed on the one after. */
  FORWARD,
  /** Products over all squares. */
  CORRELATION,
  /** From the Durbin-Watson statistic. */
  DURBIN_WATSON,
  /** The correlation shrunk by the share of rows that are free. */
  THEIL,
  /** From the Durbin-Watson statistic, allowing for the columns. */
  NAGAR,
  /** The correlation of plain residuals and columns over rows, reckoned once. */
  UNBIASED;

  public boolean isOnce() {
    return this == UNBIASED;
  }

  public double of(CarryOver carry, double[] residuals, int columns) {
    double n = residuals.length;
    double correlation = carry.products(residuals) / CarryOver.squares(residuals);
    double durbin = 1 - carry.durbinWatson(residuals) / 2;
    return switch (this) {
      case REGRESS -> carry.products(residuals) / carry.earlierSquares(residuals);
      case FORWARD -> carry.products(residuals) / carry.laterSquares(residuals);
      case CORRELATION -> correlation;
      case DURBIN_WATSON -> durbin;
      case THEIL -> correlation * (n - columns) / n;
      case NAGAR -> (durbin * n * n + columns * columns) / (n * n - columns * columns);
      case UNBIASED -> correlation + columns / n;
    };
  }
}
