package org.centreline.words;

import java.util.List;
import org.centreline.analysis.OutcomeAnalysis;
import org.centreline.analysis.ShortComparison;
import org.centreline.outcome.Estimate;

/** What a series too short for a trend shows. */
final class ShortSeries {

  private ShortSeries() {}

  /** The sentence: the difference or the range, and that no trend was allowed for. */
  static String sentence(OutcomeAnalysis analysis) {
    ShortComparison found = analysis.comparison().orElseThrow();
    String noun = OutcomeSentence.noun(analysis);
    String caveat =
        "; with so few points a trend that was there already can't be told apart from the change.";
    if (!found.interval().exists()) {
      return "The "
          + noun
          + " was "
          + levels(analysis, found)
          + ", too little to tell a difference from chance"
          + caveat;
    }
    return (found.isShown()
            ? "The "
                + noun
                + " was "
                + difference(analysis, found)
                + " after the change than before it, "
                + levels(analysis, found)
            : "The data fit anything "
                + span(analysis, found)
                + " after the change than before it, "
                + levels(analysis, found))
        + caveat;
  }

  private static String levels(OutcomeAnalysis analysis, ShortComparison found) {
    Numbers numbers = Numbers.of(analysis.chart());
    return numbers.plain(found.after()) + " against " + numbers.text(found.before());
  }

  private static String difference(OutcomeAnalysis analysis, ShortComparison found) {
    if (found.isRatio()) {
      return Differences.percent(found.comparison() - 1)
          + " "
          + Differences.way(found.comparison() - 1)
          + " (95% CI "
          + Differences.percents(estimate(found))
          + ")";
    }
    Differences differences = Differences.of(analysis);
    return differences.text(found.comparison())
        + " (95% CI "
        + differences.sizes(estimate(found))
        + ")";
  }

  private static String span(OutcomeAnalysis analysis, ShortComparison found) {
    Estimate estimate = estimate(found);
    return found.isRatio()
        ? "from " + percent(estimate.lower()) + " to " + percent(estimate.upper())
        : Differences.of(analysis).span(estimate);
  }

  private static String percent(double share) {
    return Double.isInfinite(share)
        ? "many times higher"
        : Differences.percent(share) + " " + Differences.way(share);
  }

  /** The difference, or of a ratio how far it lies from 1. */
  private static Estimate estimate(ShortComparison found) {
    double one = found.isRatio() ? 1 : 0;
    return new Estimate(
        found.comparison() - one,
        Double.NaN,
        found.interval().lower() - one,
        found.interval().upper() - one);
  }

  /** What stands in place of the effects of a model. */
  static List<String> lines(OutcomeAnalysis analysis) {
    return List.of(
        "Before and after as they are, without a trend: "
            + levels(analysis, analysis.comparison().orElseThrow()));
  }
}
