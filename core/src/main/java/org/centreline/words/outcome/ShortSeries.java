package org.centreline.words.outcome;

import java.util.List;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.words.Numbers;

/** What a series too short for a trend shows. */
final class ShortSeries {

  private ShortSeries() {}

  /** The sentence of the two groups, and that no trend was allowed for. */
  static String sentence(OutcomeAnalysis analysis) {
    return BeforeAfterSentence.of(found(analysis))
        + " With so few points a trend that was there already can't be told apart from the change.";
  }

  private static BeforeAfter found(OutcomeAnalysis analysis) {
    return analysis.comparison().orElseThrow();
  }

  /** What stands in place of the effects of a model. */
  static List<String> lines(OutcomeAnalysis analysis) {
    Contrast whole = found(analysis).whole();
    Numbers numbers = Numbers.of(analysis.chart());
    return List.of(
        "Before and after as they are, without a trend: "
            + numbers.plain(whole.after().mean())
            + " against "
            + numbers.text(whole.before().mean()));
  }
}
