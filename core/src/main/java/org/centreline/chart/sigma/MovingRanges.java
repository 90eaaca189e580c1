package org.centreline.chart.sigma;

import java.util.function.DoubleBinaryOperator;
import java.util.function.IntPredicate;
import org.centreline.chart.convention.RangeFactors;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.convention.Ties;
import org.centreline.series.Doubles;

/**
 * Absolute differences of neighbours.
 *
 * <p>Source: D. J. Wheeler, Understanding Variation (2nd ed., 2000), chapter 3; D. C. Montgomery,
 * Introduction to Statistical Quality Control (7th ed., 2013), section 6.4.
 */
public final class MovingRanges {

  private MovingRanges() {}

  /**
   * The range between each counted value and the counted value before it, at the position of the
   * later one; NaN at the first, at values that do not count and beside missing ones.
   *
   * @param values one a subgroup
   * @param counts which values take part; the others are stepped over
   */
  public static Doubles of(Doubles values, IntPredicate counts) {
    return pairs(values, counts, (now, before) -> Math.abs(now - before));
  }

  /** The same with something else made of each pair, the later value first. */
  public static Doubles pairs(Doubles values, IntPredicate counts, DoubleBinaryOperator made) {
    int[] before = new int[values.size()];
    int last = -1;
    for (int i = 0; i < before.length; i++) {
      before[i] = counts.test(i) ? last : -1;
      last = counts.test(i) ? i : last;
    }
    return Doubles.tabulate(
        before.length,
        i -> before[i] < 0 ? Double.NaN : made.applyAsDouble(values.get(i), values.get(before[i])));
  }

  /**
   * The mean of the ranges that are there, the extreme ones dropped once where asked.
   *
   * @param ranges NaN where there is none
   * @return a NaN mean where no range is there or, under strict screening, none is left
   */
  public static MeanRange mean(Doubles ranges, RangeFactors factors, Screening screening) {
    Doubles all = ranges.present();
    if (screening == Screening.OFF) {
      return new MeanRange(all.mean(), 0);
    }
    double limit = factors.screen() * all.mean();
    boolean tiesKept = factors.ties() == Ties.KEPT;
    Doubles kept = all.where(i -> all.get(i) < limit || tiesKept && all.get(i) == limit);
    return new MeanRange(kept.mean(), all.size() - kept.size());
  }
}
