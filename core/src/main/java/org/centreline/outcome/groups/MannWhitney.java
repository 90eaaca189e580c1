package org.centreline.outcome.groups;

import org.centreline.math.RankSums;
import org.centreline.series.Doubles;

/**
 * The Mann-Whitney test of two groups.
 *
 * <p>Source: H. B. Mann and D. R. Whitney, Annals of Mathematical Statistics 18 (1947) 50-60. Exact
 * where both groups have fewer than 50 values without ties; else normal with the corrections for
 * ties and continuity.
 *
 * @param above how many pairs have the value from after above that from before, ties half
 * @param p two-sided; NaN where all values are equal
 */
public record MannWhitney(double above, double p) {

  private static final int LARGE = 50;

  /** Of two groups, each of one value or more, none missing. */
  public static MannWhitney of(Doubles before, Doubles after) {
    int m = after.size();
    int n = before.size();
    Ranks ranks = Ranks.of(after.followedBy(before));
    double above = ranks.doubled().slice(0, m - 1).sum() / 2 - m * (m + 1.0) / 2;
    boolean exact = m < LARGE && n < LARGE && !ranks.hasTies();
    return new MannWhitney(
        above, exact ? exact(above, m, n) : normal(above, ranks.tieTerm(), m, n));
  }

  public static double exact(double above, int m, int n) {
    double less = Math.min(above, (double) m * n - above);
    return Math.min(1, 2 * RankSums.of(m, n).cumulative((int) less));
  }

  public static double normal(double above, double tieTerm, int m, int n) {
    double all = m + n;
    double variance = (double) m * n / 12 * (all + 1 - tieTerm / (all * (all - 1)));
    return TwoSided.normal(above - (double) m * n / 2, variance);
  }
}
