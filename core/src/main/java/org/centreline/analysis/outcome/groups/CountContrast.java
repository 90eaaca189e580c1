package org.centreline.analysis.outcome.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.outcome.groups.Newcombe;
import org.centreline.outcome.groups.OddsRatio;
import org.centreline.outcome.groups.Rate;
import org.centreline.outcome.groups.RateRatio;
import org.centreline.outcome.groups.Share;
import org.centreline.outcome.interval.ByarInterval;
import org.centreline.outcome.interval.Interval;
import org.centreline.outcome.interval.PoissonInterval;
import org.centreline.outcome.interval.WilsonInterval;
import org.centreline.series.Doubles;

/**
 * Compares counts before with counts after.
 *
 * @param before the earlier rows
 * @param after the later ones
 * @param multiply what rates are multiplied by to be shown
 */
record CountContrast(GroupData before, GroupData after, double multiply) {

  /** Below this many events the exact interval is shown, from it on Byar's. */
  private static final int FEW = 10;

  /** As shares: each event is a case out of the cases. */
  Contrast proportions() {
    Share early = new Share(before.sum(), before.exposure());
    Share late = new Share(after.sum(), after.exposure());
    double p = early.proportion();
    double error = Math.sqrt(p * (1 - p) * (1 / early.n() + 1 / late.n()));
    return contrast(
        summary(before, p, WilsonInterval.of(early.events(), early.n())),
        summary(after, late.proportion(), WilsonInterval.of(late.events(), late.n())),
        ofShares(early, late),
        error > 0 ? Detectable.difference(error) : Double.NaN);
  }

  private static List<EffectSize> ofShares(Share early, Share late) {
    Newcombe newcombe = Newcombe.of(early, late);
    OddsRatio odds = OddsRatio.of(early, late);
    List<EffectSize> effects = new ArrayList<>();
    effects.add(
        new EffectSize(
            "difference",
            "Difference",
            "Newcombe, method 10",
            EffectSize.Kind.DIFFERENCE,
            newcombe.difference(),
            newcombe.interval(),
            Double.NaN));
    effects.add(
        new EffectSize(
            "odds-ratio",
            "Odds ratio",
            "Woolf",
            EffectSize.Kind.RATIO,
            odds.estimate(),
            odds.interval(),
            Double.NaN));
    newcombe
        .numberNeeded()
        .ifPresent(
            needed ->
                effects.add(
                    new EffectSize(
                        "number-needed",
                        "Number needed",
                        "one over the difference",
                        EffectSize.Kind.PEOPLE,
                        needed.estimate(),
                        needed.interval(),
                        Double.NaN)));
    return effects;
  }

  /** As rates: events for so much opportunity. */
  Contrast rates() {
    Rate early = new Rate(before.sum(), before.exposure());
    Rate late = new Rate(after.sum(), after.exposure());
    RateRatio ratio = RateRatio.of(early, late);
    double error = Math.sqrt(1 / early.events() + 1 / late.events());
    return contrast(
        summary(before, early.perUnit() * multiply, perUnit(early)),
        summary(after, late.perUnit() * multiply, perUnit(late)),
        List.of(
            ratio("rate-ratio", "Rate ratio", "exact", ratio, ratio.exact()),
            ratio("rate-ratio-log", "Rate ratio", "normal on the log scale", ratio, ratio.log())),
        Double.isFinite(error) ? Detectable.ratio(error) : Double.NaN);
  }

  private static EffectSize ratio(
      String id, String name, String method, RateRatio ratio, Interval interval) {
    double p = id.endsWith("log") ? Double.NaN : ratio.p();
    return new EffectSize(id, name, method, EffectSize.Kind.RATIO, ratio.estimate(), interval, p);
  }

  private Interval perUnit(Rate rate) {
    Interval count =
        rate.events() < FEW ? PoissonInterval.of(rate.events()) : ByarInterval.of(rate.events());
    double scale = multiply / rate.exposure();
    return new Interval(count.lower() * scale, count.upper() * scale);
  }

  private static GroupSummary summary(GroupData group, double mean, Interval interval) {
    return new GroupSummary(
        group.name(),
        group.values().present().size(),
        group.missing(),
        mean,
        Double.NaN,
        Double.NaN,
        group.sum(),
        group.exposure(),
        interval);
  }

  private static Contrast contrast(
      GroupSummary before, GroupSummary after, List<EffectSize> effects, double smallest) {
    return new Contrast(
        Optional.empty(),
        before,
        after,
        Optional.empty(),
        effects,
        smallest,
        Doubles.empty(),
        Doubles.empty());
  }
}
