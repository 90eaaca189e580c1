package org.centreline.words.outcome;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.Segment;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;

/** What a series too short for a trend shows. */
final class ShortSeries {

  private ShortSeries() {}

  /** What is now first, then what came of earlier changes, and that no trend was allowed for. */
  static String sentence(OutcomeAnalysis analysis) {
    StringBuilder text = new StringBuilder(BeforeAfterSentence.of(found(analysis)));
    Segment newest = analysis.newest();
    for (Segment segment : analysis.segments()) {
      if (segment.comparison().isPresent() && segment != newest) {
        text.append(' ').append(BeforeAfterSentence.of(segment.comparison().get()));
      }
    }
    analysis.segments().stream()
        .filter(segment -> !segment.isCompared())
        .forEach(segment -> text.append(' ').append(tooShort(segment)));
    return text
        + " With so few points a trend that was there already can't be told apart from the"
        + (analysis.segments().size() > 1 ? " changes." : " change.");
  }

  private static String tooShort(Segment segment) {
    return "Of "
        + segment.change().name()
        + " nothing can be said yet, with "
        + Plural.of(segment.positions().size(), "point")
        + ".";
  }

  private static BeforeAfter found(OutcomeAnalysis analysis) {
    return analysis.comparison().orElseThrow();
  }

  /** What stands in place of the effects of a model, the newest first. */
  static List<String> lines(OutcomeAnalysis analysis) {
    List<String> lines = new ArrayList<>();
    Numbers numbers = Numbers.of(analysis.chart());
    for (Segment segment : analysis.segments()) {
      segment
          .comparison()
          .map(BeforeAfter::whole)
          .ifPresent(whole -> lines.add(0, line(analysis, segment, whole, numbers)));
    }
    return lines;
  }

  private static String line(
      OutcomeAnalysis analysis, Segment segment, Contrast whole, Numbers numbers) {
    return "Before and "
        + (analysis.segments().size() > 1 ? "after " + segment.change().name() : "after")
        + " as they are, without a trend: "
        + numbers.plain(whole.after().mean())
        + " against "
        + numbers.text(whole.before().mean());
  }
}
