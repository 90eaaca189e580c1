package org.centreline.analysis.chart;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.Matter;
import org.centreline.analysis.SignificantDigits;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.Assurance.Doubt;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.analysis.chart.Warnings.Evidence;
import org.centreline.chart.XmrMedianChart;
import org.centreline.chart.convention.Oddity;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Phase;
import org.centreline.rule.sequence.Runs;
import org.centreline.rule.signal.Rule;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Nature;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Rhythm;
import org.centreline.series.Samples;
import org.centreline.series.Series;

/**
 * Warnings about what cannot be judged: limits from points that never vary, with what none so far
 * can still mean; runs where most points lie on the centre, with what shows more; and a target by
 * limits that the points have left.
 *
 * <p>Source of the rule of three: J. A. Hanley and A. Lippman-Hand, If nothing goes wrong, is
 * everything all right? Interpreting zero numerators, JAMA 249 (1983) 1743-1745: the upper 95 %
 * limit of a rate of 0 in n is about 3/n.
 */
final class DoubtWarnings {

  private static final double RULE_OF_THREE = 3;

  private DoubtWarnings() {}

  static Optional<Warning> flatBaseline(Evidence evidence) {
    return IntStream.range(0, evidence.facts().size())
        .filter(p -> evidence.facts().get(p).flat() && !isOfMany(evidence, p))
        .mapToObj(
            p -> new Warning("flat-baseline", flatSentence(evidence, evidence.facts().get(p))))
        .findFirst();
  }

  static Optional<Warning> manyEqual(Evidence evidence) {
    String what =
        "Half or more of the steps from one point to the next are 0, and so is their median: no"
            + " limits come from it. Use ";
    return IntStream.range(0, evidence.facts().size())
        .filter(p -> isOfMany(evidence, p))
        .mapToObj(p -> new Warning("many-equal", what + Matter.TYPE + " xmr or run."))
        .findFirst();
  }

  /** Whether limits from medians are kept back although the points of a phase vary. */
  private static boolean isOfMany(Evidence evidence, int phase) {
    PhaseFacts facts = evidence.facts().get(phase);
    if (!facts.flat() || evidence.basis().setup().choice().type() != XmrMedianChart.TYPE) {
      return false;
    }
    Doubles base = base(evidence, facts.phase(), evidence.points().values()).present();
    return base.min() < base.max();
  }

  private static String flatSentence(Evidence evidence, PhaseFacts facts) {
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
        + flatWay(evidence);
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
    if (!ratio && (!mayBeCounts(evidence) || data == Data.GAPS)) {
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

  /** A share or a measurement of 0 is no subgroup without an event. */
  private static boolean mayBeCounts(Evidence evidence) {
    Series series = evidence.basis().measured().series();
    Nature nature = evidence.basis().measured().nature();
    boolean plain = nature.is(Nature.Kind.UNKNOWN) || nature.is(Nature.Kind.COUNT);
    return series instanceof Counts
        || series instanceof Individuals
            && plain
            && !evidence.basis().setup().meaning().scale().isPercent();
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
      case HALF_YEAR -> "half-year";
      case YEAR -> "year";
      case IRREGULAR -> "point";
    };
  }

  private static String flatWay(Evidence evidence) {
    boolean chance = evidence.basis().setup().choice().type().traits().has(Trait.CHANCE);
    return chance
        ? "Take a longer baseline, give a rate known from elsewhere ("
            + Matter.CENTRE
            + "), or chart the time between events"
            + typed("t")
            + "."
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

  static Optional<Warning> runsNotJudged(Evidence evidence) {
    return isCoinAsked(evidence)
        ? evidence.facts().stream()
            .filter(PhaseFacts::tied)
            .findFirst()
            .map(facts -> new Warning("runs-not-judged", runSentence(evidence, facts)))
        : Optional.empty();
  }

  /** Whether it is said, so that a lesser warning about the same points is not needed. */
  static boolean areRunsUnjudged(Evidence evidence) {
    return runsNotJudged(evidence).isPresent();
  }

  private static boolean isCoinAsked(Evidence evidence) {
    return evidence.basis().setup().rules().rules().stream().anyMatch(Rule::isFairCoin);
  }

  private static String runSentence(Evidence evidence, PhaseFacts facts) {
    Runs runs = facts.runs().orElseThrow();
    boolean judged = evidence.basis().areTiesJudged();
    return on(evidence, facts, runs)
        + (judged
            ? ", so its runs say little, though "
                + evidence.basis().setup().convention().name()
                + " judges them. "
            : ", so nothing is said of its runs. ")
        + runWay(evidence);
  }

  private static String on(Evidence evidence, PhaseFacts facts, Runs runs) {
    String line =
        "the " + evidence.basis().setup().choice().type().centreName().toLowerCase(Locale.ROOT);
    long present = present(evidence, facts);
    long on = present - runs.useful();
    String where = evidence.facts().size() == 1 ? "" : " in phase " + facts.phase().index();
    return 2 * on >= present
        ? on + " of " + present + " points" + where + " lie on " + line
        : "Most points that set " + line + where + " lie on it";
  }

  private static long present(Evidence evidence, PhaseFacts facts) {
    return IntStream.rangeClosed(facts.phase().span().first(), facts.phase().span().last())
        .filter(i -> evidence.points().statuses().get(i) == Status.INCLUDED)
        .count();
  }

  /** What shows more, by what the data are. */
  private static String runWay(Evidence evidence) {
    Series series = evidence.basis().measured().series();
    if (series instanceof Proportions) {
      return "Shares show more on a p chart"
          + typed("p")
          + ", rare ones as cases between them"
          + typed("g")
          + ".";
    }
    if (series instanceof Rates) {
      return "Rates show more on a u chart"
          + typed("u")
          + ", rare events as the time between"
          + typed("t")
          + ".";
    }
    boolean whole = series.values().present().stream().allMatch(v -> v >= 0 && v == Math.rint(v));
    boolean counts = series instanceof Counts || series instanceof Individuals && whole;
    return counts && !(series instanceof Gaps)
        ? "Counts show more on a c chart"
            + typed("c")
            + ", rare events as the time"
            + typed("t")
            + " or the cases"
            + typed("g")
            + " between them."
        : "Measure more finely, or over longer periods.";
  }

  /** How a kind of chart is asked for. */
  private static String typed(String type) {
    return " (" + Matter.TYPE + " " + type + ")";
  }

  /** Signals since the baseline: what its limits say of the target is of the time before. */
  static Optional<Warning> limitsOfBefore(Evidence evidence) {
    Setup setup = evidence.basis().setup();
    Optional<Doubt> doubt =
        new Icons(evidence.basis(), evidence.points(), evidence.findings()).doubt();
    if (doubt.isEmpty()) {
      return Optional.empty();
    }
    String icon =
        setup.convention().has(Oddity.ASSURANCE_BY_LEFT_LIMITS)
            ? ": the assurance icon goes by them and does not say whether the target will be met"
                + " now. "
            : ": they do not say whether the target will be met now, and there is no assurance"
                + " icon. ";
    return Optional.of(
        new Warning(
            "limits-of-before",
            doubt.get() == Doubt.GIVEN
                ? "There are signals against the limits that were given" + icon + ownLimits()
                : "There are signals of change since the baseline, whose limits are those of the"
                    + " time before"
                    + icon
                    + newLimits()));
  }

  private static String ownLimits() {
    return "Without "
        + Matter.CENTRE
        + " and "
        + Matter.SIGMA
        + " the points set limits of their own.";
  }

  private static String newLimits() {
    return "Where the cause is known, "
        + Matter.PHASE
        + " DATE begins new limits (in a project a row of the kind phase in changes.csv); suggest"
        + " says whether it is time.";
  }
}
