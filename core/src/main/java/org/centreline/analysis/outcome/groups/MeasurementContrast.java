package org.centreline.analysis.outcome.groups;

import java.util.List;
import java.util.Optional;
import org.centreline.outcome.groups.CliffsDelta;
import org.centreline.outcome.groups.HedgesG;
import org.centreline.outcome.groups.HodgesLehmann;
import org.centreline.outcome.groups.MannWhitney;
import org.centreline.outcome.groups.Welch;
import org.centreline.outcome.interval.Interval;
import org.centreline.series.Doubles;

/** Compares two groups of measurements. */
final class MeasurementContrast {

  private MeasurementContrast() {}

  /** Of two groups, each of one value or more, missing ones NaN. */
  static Contrast of(GroupData before, GroupData after) {
    Doubles earlier = before.values().present();
    Doubles later = after.values().present();
    Welch welch = Welch.of(earlier, later);
    return new Contrast(
        Optional.empty(),
        GroupSummary.of(before.name(), earlier, before.values().size() - earlier.size()),
        GroupSummary.of(after.name(), later, after.values().size() - later.size()),
        Optional.empty(),
        List.of(mean(welch), median(earlier, later), cliff(earlier, later), hedges(earlier, later)),
        Detectable.mean(welch.interval(), welch.df()),
        earlier,
        later);
  }

  private static EffectSize mean(Welch welch) {
    return new EffectSize(
        "mean-difference",
        "Difference of means",
        "Welch",
        EffectSize.Kind.DIFFERENCE,
        welch.difference(),
        welch.interval(),
        welch.p());
  }

  private static EffectSize median(Doubles before, Doubles after) {
    HodgesLehmann shift = HodgesLehmann.of(before, after);
    return new EffectSize(
        "median-difference",
        "Median difference",
        "Hodges-Lehmann; p by Mann and Whitney",
        EffectSize.Kind.DIFFERENCE,
        shift.estimate(),
        shift.interval(),
        MannWhitney.of(before, after).p());
  }

  private static EffectSize cliff(Doubles before, Doubles after) {
    CliffsDelta delta = CliffsDelta.of(before, after);
    return new EffectSize(
        "cliffs-delta",
        "Cliff's delta",
        "Feng and Cliff",
        EffectSize.Kind.BARE,
        delta.delta(),
        delta.interval(),
        Double.NaN);
  }

  private static EffectSize hedges(Doubles before, Doubles after) {
    boolean enough = before.size() + after.size() > 3;
    HedgesG g =
        enough ? HedgesG.of(before, after) : new HedgesG(Double.NaN, Double.NaN, Interval.NONE);
    return new EffectSize(
        "hedges-g",
        "Hedges' g",
        "noncentral t",
        EffectSize.Kind.BARE,
        g.g(),
        g.interval(),
        Double.NaN);
  }
}
