package org.centreline.words.outcome;

import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.effect.EffectAt;
import org.centreline.analysis.outcome.effect.MeanEffect;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.effect.Smallest;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.analysis.outcome.model.OutcomeModel;
import org.centreline.outcome.fit.Estimate;
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
    return analysis
        .fit()
        .map(fit -> new OutcomeSentence(analysis, fit).text())
        .orElseGet(() -> ShortSeries.sentence(analysis));
  }

  private String text() {
    OutcomeModel model = analysis.model();
    boolean mean = model.isShown(fit.mean().difference(), fit.mean().relative());
    boolean latest = model.isShown(fit.latest().difference(), fit.latest().relative());
    if (mean) {
      return overall() + (latest ? "" : " " + notKept());
    }
    boolean first = model.isShown(fit.first().difference(), fit.first().relative());
    if (first && !latest) {
      return atOnce();
    }
    return latest ? later() : notShown();
  }

  /** "Over the 18 months from Jul 2022 the mean was 8.5 days lower (…) than …". */
  private String overall() {
    MeanEffect mean = fit.mean();
    Numbers numbers = Numbers.of(analysis.chart());
    return "Over "
        + PeriodCount.since(analysis)
        + " the "
        + noun()
        + " was "
        + told(mean.difference(), mean.relative())
        + " than "
        + expected()
        + ": about "
        + numbers.plain(mean.fitted())
        + " against "
        + numbers.text(mean.counterfactual())
        + ".";
  }

  /** "8.5 days lower (95% CI 3.9 to 13.1; 19%)". */
  private String told(Estimate difference, Estimate relative) {
    if (isByRatio()) {
      return Differences.percent(relative.value())
          + " "
          + Differences.way(relative.value())
          + " (95% CI "
          + Differences.percents(relative)
          + ")";
    }
    return differences.text(difference.value())
        + " (95% CI "
        + differences.sizes(difference)
        + (Double.isFinite(relative.value()) ? "; " + Differences.percent(relative.value()) : "")
        + ")";
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

  private String atOnce() {
    EffectAt first = fit.first();
    return "At once the "
        + noun()
        + " was "
        + told(first.difference(), first.relative())
        + " than "
        + expected()
        + ", but by "
        + moments.at(fit.latest().position())
        + " the range runs "
        + span(fit.latest().difference(), fit.latest().relative())
        + ": it cannot be said that this was kept.";
  }

  private String later() {
    EffectAt latest = fit.latest();
    return "By "
        + moments.at(latest.position())
        + " the "
        + noun()
        + " was "
        + told(latest.difference(), latest.relative())
        + " than "
        + expected()
        + ", though on average since the change no difference could be shown.";
  }

  private String notShown() {
    return "On average since the change the data fit anything "
        + span(fit.mean().difference(), fit.mean().relative())
        + " than "
        + expected()
        + "; with "
        + analysis.model().extent().before()
        + " points before and "
        + analysis.model().extent().after()
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
