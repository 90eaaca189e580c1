package org.centreline.words.outcome;

import java.util.List;
import org.centreline.analysis.Better;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.effect.MeanEffect;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.effect.SegmentEffect;
import org.centreline.analysis.outcome.effect.Smallest;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.outcome.fit.Estimate;
import org.centreline.words.Decimal;
import org.centreline.words.Differences;
import org.centreline.words.Numbers;
import org.centreline.words.PeriodCount;
import org.centreline.words.SubgroupWords;

/**
 * The one sentence about a change. It follows the intervals: a difference is told only where its
 * range excludes none, a range that holds none is told whole, and what made the difference is never
 * said.
 */
public final class OutcomeSentence {

  /** See explain coverage. */
  private static final double HANGING = 0.3;

  private final OutcomeAnalysis analysis;
  private final OutcomeFit fit;
  private final Differences differences;
  private final SubgroupWords moments;

  private OutcomeSentence(OutcomeAnalysis analysis, OutcomeFit fit) {
    this.analysis = analysis;
    this.fit = fit;
    differences = Differences.of(analysis);
    moments = new SubgroupWords(analysis.measured().subgroups());
  }

  /** The sentence, or two, with a full stop; defined for every outcome. */
  public static String of(OutcomeAnalysis analysis) {
    if (analysis.fit().isEmpty()) {
      return ShortSeries.sentence(analysis);
    }
    OutcomeFit fit = analysis.fit().get();
    return fit.isTold()
        ? new OutcomeSentence(analysis, fit).text()
        : SinceWords.sentence(analysis, fit);
  }

  /**
   * The mean effect since the last change decides; that of the newest point, of the worst points
   * before the change, and a season that can't be known qualify it.
   */
  private String text() {
    if (!isShown(fit.mean())) {
      return notShown() + earlier();
    }
    if (!analysis.isClaimed()) {
      // What is not claimed can't have been kept either.
      return returned() + earlier();
    }
    boolean latest = analysis.model().isShown(fit.latest().difference(), fit.latest().relative());
    return overall() + season() + carriedOver() + (latest ? "" : " " + notKept()) + earlier();
  }

  /** The worst points come before better ones by themselves. */
  private String returned() {
    MeanEffect rest = fit.withoutTrigger().orElseThrow();
    boolean directed = analysis.chart().setup().meaning().better() != Better.NEITHER;
    return "The last three points before the change were the "
        + (directed ? "worst" : "farthest out")
        + " of all before it, and such points are followed by "
        + (directed ? "better" : "more usual")
        + " ones without any change: without them the data fit anything "
        + span(rest.difference(), rest.relative())
        + " than "
        + expected()
        + ".";
  }

  private String season() {
    return analysis.warnings().stream().anyMatch(w -> w.code().equals("season-unknown"))
        ? " A season could do the same: the data are too short to know one."
        : "";
  }

  /** Of counts that hang together more noise passes for a change than one series in twenty. */
  private String carriedOver() {
    double rho = fit.facts().rho();
    return analysis.model().kind().isCounted() && rho >= HANGING
        ? " Neighbouring points hang together ("
            + Decimal.text(rho, 1)
            + "), where noise alone looks like this in up to 1 series of 10."
        : "";
  }

  private boolean isShown(MeanEffect mean) {
    return analysis.model().isShown(mean.difference(), mean.relative());
  }

  /** "Over the 18 months from Jul 2022 the mean was 8.5 days lower (…) than …, which is better." */
  private String overall() {
    MeanEffect mean = fit.mean();
    Numbers numbers = Numbers.of(analysis.chart()).telling(mean.fitted(), mean.counterfactual());
    return "Over "
        + PeriodCount.since(analysis)
        + named()
        + " the "
        + noun()
        + " was "
        + told(mean)
        + " "
        + expected()
        + ": about "
        + numbers.both(mean.fitted(), " against ", mean.counterfactual())
        + differences.judgement(mean.difference().value())
        + ".";
  }

  /** " (off)", where there were several changes. */
  private String named() {
    return analysis.model().changes().size() > 1
        ? ChangeName.behind(analysis.model().lastChange())
        : "";
  }

  /** "8.5 days lower (95% CI 3.9 to 13.1; 19% lower) than", "12 times as high (…) as". */
  private String told(MeanEffect mean) {
    Estimate difference = mean.difference();
    Estimate relative = mean.relative();
    if (isByRatio()) {
      return EffectWords.shown(relative)
          + (Differences.isManifold(relative.upper()) ? " as" : " than");
    }
    boolean share = analysis.model().kind() == OutcomeKind.MEAN;
    return differences.text(difference.value())
        + " (95% CI "
        + differences.sizes(difference)
        + (share && Double.isFinite(relative.value())
            ? "; " + Differences.percent(relative.value()) + " " + Differences.way(relative.value())
            : "")
        + ") than";
  }

  /** What came of the changes before the last, each against the time before the first. */
  private String earlier() {
    StringBuilder text = new StringBuilder();
    List<SegmentEffect> segments = fit.segments();
    for (SegmentEffect segment : segments.subList(0, segments.size() - 1)) {
      MeanEffect mean = segment.mean();
      text.append(" From ")
          .append(moments.at(segment.change().position()))
          .append(ChangeName.behind(segment.change()))
          .append(" it was ")
          .append(
              isShown(mean)
                  ? told(mean) + " that" + differences.judgement(mean.difference().value())
                  : "anything " + span(mean.difference(), mean.relative()) + " than that")
          .append('.');
    }
    return text.toString();
  }

  private String notKept() {
    return "By "
        + moments.at(fit.latest().position())
        + " the range runs "
        + span(fit.latest().difference(), fit.latest().relative())
        + ": it cannot be said that this was kept.";
  }

  /** Rates and counts are told by how many times, as their ranges are. */
  private boolean isByRatio() {
    OutcomeKind kind = analysis.model().kind();
    return kind == OutcomeKind.RATE || kind == OutcomeKind.COUNT;
  }

  private String span(Estimate difference, Estimate relative) {
    return isByRatio() ? differences.shares(relative) : differences.span(difference);
  }

  private String notShown() {
    return "On average since "
        + (analysis.model().changes().size() > 1 ? ChangeName.ofLast(analysis) : "the change")
        + " the data fit anything "
        + span(fit.mean().difference(), fit.mean().relative())
        + " than "
        + expected()
        + "; with "
        + analysis.model().extent().before()
        + " points before and "
        + fit.mean().points()
        + " after, a difference under "
        + differences.size(Smallest.of(fit))
        + " would probably not be seen.";
  }

  private String noun() {
    return noun(analysis);
  }

  /** "mean", "rate", "share" or "count". */
  static String noun(OutcomeAnalysis analysis) {
    return switch (analysis.model().kind()) {
      case MEAN -> "mean";
      case RATE -> "rate";
      case PROPORTION -> "share";
      case COUNT -> "count";
    };
  }

  private String expected() {
    return expected(analysis);
  }

  /** What the fitted level is compared with. */
  static String expected(OutcomeAnalysis analysis) {
    return analysis
        .model()
        .control()
        .map(name -> "the earlier trend and the change seen in " + name + " would have given")
        .orElse("the earlier trend would have given");
  }
}
