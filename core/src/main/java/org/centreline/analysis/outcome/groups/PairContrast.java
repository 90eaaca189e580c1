package org.centreline.analysis.outcome.groups;

import java.util.List;
import java.util.Optional;
import org.centreline.math.StudentT;
import org.centreline.outcome.groups.SignedRank;
import org.centreline.outcome.groups.WalshAverages;
import org.centreline.outcome.interval.Interval;
import org.centreline.series.Doubles;
import org.centreline.series.Pairs;

/** Compares what the same people scored before and after. */
final class PairContrast {

  private PairContrast() {}

  /**
   * Of pairs of which at least one is whole.
   *
   * @param names the words for before and after
   */
  static Contrast of(Pairs pairs, List<String> names) {
    Pairs whole = pairs.whole();
    Doubles changes = whole.changes();
    double error = deviation(changes) / Math.sqrt(changes.size());
    return new Contrast(
        pairs.domain(),
        GroupSummary.of(names.get(0), whole.before(), pairs.onlyAfter()),
        GroupSummary.of(names.get(1), whole.after(), pairs.onlyBefore()),
        Optional.of(Contrast.Moves.of(changes)),
        List.of(median(changes), mean(changes, error)),
        error > 0 ? Detectable.difference(error, changes.size() - 1.0) : Double.NaN,
        whole.before(),
        whole.after());
  }

  private static EffectSize median(Doubles changes) {
    WalshAverages walsh = WalshAverages.of(changes);
    return new EffectSize(
        "median-change",
        "Median change",
        "Hodges-Lehmann; p by Wilcoxon's signed ranks",
        EffectSize.Kind.DIFFERENCE,
        walsh.estimate(),
        walsh.interval(),
        SignedRank.of(changes).p());
  }

  private static EffectSize mean(Doubles changes, double error) {
    double mean = changes.mean();
    Interval interval = Interval.NONE;
    double p = Double.NaN;
    if (error > 0) {
      StudentT law = new StudentT(changes.size() - 1.0);
      double reach = law.reach(1 - Interval.MISSES) * error;
      interval = new Interval(mean - reach, mean + reach);
      p = law.twoSided(mean / error);
    }
    return new EffectSize(
        "mean-change", "Mean change", "paired t", EffectSize.Kind.DIFFERENCE, mean, interval, p);
  }

  private static double deviation(Doubles changes) {
    double mean = changes.mean();
    return Math.sqrt(
        changes.map(c -> (c - mean) * (c - mean)).sum() / Math.max(1, changes.size() - 1));
  }
}
