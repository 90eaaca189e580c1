package org.centreline.analysis.chart;

import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.SignificantDigits;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Warnings.Evidence;
import org.centreline.chart.convention.Oddity;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Phase;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Rhythm;
import org.centreline.series.Samples;
import org.centreline.series.Series;

/**
 * Says that limits cannot come from points that never vary, and what none so far can still mean.
 *
 * <p>Source of the latter: J. A. Hanley and A. Lippman-Hand, If nothing goes wrong, is everything
 * all right? Interpreting zero numerators, JAMA 249 (1983) 1743-1745: the upper 95 % limit of a
 * rate of 0 in n is about 3/n.
 */
final class FlatWarnings {

  private static final double RULE_OF_THREE = 3;

  private FlatWarnings() {}

  static Optional<Warning> flatBaseline(Evidence evidence) {
    return IntStream.range(0, evidence.facts().size())
        .filter(p -> evidence.facts().get(p).flat())
        .mapToObj(p -> new Warning("flat-baseline", sentence(evidence, evidence.facts().get(p))))
        .findFirst();
  }

  private static String sentence(Evidence evidence, PhaseFacts facts) {
    boolean kept =
        evidence.basis().setup().convention().has(Oddity.LIMITS_WITHOUT_WIDTH) && facts.limits();
    Doubles base = base(evidence, facts.phase(), evidence.points().values());
    String none = base.max() == 0 ? stillPossible(evidence, facts.phase()) : "";
    return constancy(evidence, facts, base)
        + (kept
            ? "; the limits have no width, and every other point lies beyond them."
            : ", so no limits come from " + it(evidence, facts) + ".")
        + none
        + " "
        + way(evidence);
  }

  private static String constancy(Evidence evidence, PhaseFacts facts, Doubles base) {
    String place = facts.phase().isFrozen() ? "the baseline" : "phase " + facts.phase().index();
    String whole = evidence.facts().size() == 1 && !facts.phase().isFrozen() ? "the data" : place;
    if (evidence.basis().measured().series() instanceof Samples) {
      return "Within each subgroup of " + whole + " all measurements are equal";
    }
    return base.min() == base.max()
        ? "All " + base.size() + " points of " + whole + " are " + shown(evidence, base.min())
        : "The points of " + whole + " show no spread of their own";
  }

  private static String it(Evidence evidence, PhaseFacts facts) {
    boolean samples = evidence.basis().measured().series() instanceof Samples;
    return samples || !facts.phase().isFrozen() ? "them" : "it";
  }

  /** " 0 in 12 months still fits up to 0.25 a month (3/12)." */
  private static String stillPossible(Evidence evidence, Phase phase) {
    Series series = evidence.basis().measured().series();
    Data data = evidence.basis().setup().choice().type().data();
    boolean ratio = data == Data.SHARES || data == Data.RATES;
    boolean counts = series instanceof Counts || series instanceof Individuals;
    if (!ratio && (!counts || data == Data.GAPS)) {
      return "";
    }
    Doubles base = base(evidence, phase, evidence.points().values());
    double chances =
        ratio ? base(evidence, phase, series.denominators()).present().sum() : base.size();
    String each = period(evidence.basis().measured().subgroups().rhythm());
    String among = SignificantDigits.of(chances);
    String most =
        shown(evidence, RULE_OF_THREE / chances * (ratio ? evidence.basis().multiply() : 1));
    return " 0 in "
        + among
        + (ratio ? "" : " " + each + "s")
        + " still fits a true rate of up to "
        + most
        + (ratio ? "" : " a " + each)
        + " (3/"
        + among
        + ").";
  }

  private static String shown(Evidence evidence, double number) {
    boolean percent = evidence.basis().setup().meaning().scale().isPercent();
    return percent ? SignificantDigits.of(number * 100) + "%" : SignificantDigits.of(number);
  }

  private static String period(Rhythm rhythm) {
    return switch (rhythm) {
      case DAY -> "day";
      case WEEKDAY -> "weekday";
      case WEEK -> "week";
      case MONTH -> "month";
      case QUARTER -> "quarter";
      case YEAR -> "year";
      case IRREGULAR -> "point";
    };
  }

  private static String way(Evidence evidence) {
    boolean chance = evidence.basis().setup().choice().type().traits().has(Trait.CHANCE);
    return chance
        ? "Take a longer baseline, give a rate known from elsewhere (--centre), or chart the time"
            + " between events (--type t)."
        : "Take a longer baseline, or measure more finely.";
  }

  private static Doubles base(Evidence evidence, Phase phase, Doubles column) {
    return column
        .where(
            i ->
                phase.baseline().contains(i)
                    && !evidence.basis().fit().phases().exclusions().holds(i))
        .present();
  }
}
