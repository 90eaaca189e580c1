package org.centreline.chart.risk;

import org.centreline.series.Doubles;

/**
 * What one case, or one total, adds to a sum that looks for a change: its log-likelihood ratio.
 *
 * <p>Sources: S. H. Steiner, R. J. Cook, V. T. Farewell, T. Treasure, Monitoring surgical
 * performance using risk-adjusted cumulative sum charts, Biostatistics 1 (2000) 441-452, for cases;
 * for totals the same ratio of two Poisson laws.
 *
 * @param kind what is scored
 * @param ratio how many times the odds, or the rate, would have changed; above 0 and not 1
 */
public record Score(Kind kind, double ratio) {

  /** What is scored. */
  public enum Kind {
    /** Cases with an outcome of 0 or 1 and the risk of it; the ratio is one of odds. */
    CASES,
    /** Totals of events beside the number expected; the ratio is one of rates. */
    TOTALS
  }

  public Score {
    if (!(ratio > 0) || ratio == 1 || !Double.isFinite(ratio)) {
      throw new IllegalArgumentException(
          "a ratio must be above 0 and other than 1, since 1 looks for nothing, but is " + ratio);
    }
  }

  /** The score of one case or total; NaN where either number is missing. */
  public double of(double observed, double expected) {
    return kind == Kind.CASES
        ? observed * StrictMath.log(ratio) - StrictMath.log1p((ratio - 1) * expected)
        : observed * StrictMath.log(ratio) - expected * (ratio - 1);
  }

  /** The scores of a row of cases or totals. */
  public Doubles of(Doubles observed, Doubles expected) {
    return Doubles.tabulate(observed.size(), i -> of(observed.get(i), expected.get(i)));
  }

  /** Whether it looks for more events than expected. */
  public boolean isUpwards() {
    return ratio > 1;
  }
}
