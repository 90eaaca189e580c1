package org.centreline.words.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.Segment;
import org.centreline.analysis.outcome.groups.BeforeAfter;
import org.centreline.analysis.outcome.groups.Contrast;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.words.Numbers;
import org.centreline.words.PeriodCount;
import org.centreline.words.Plural;

/** What a series too short for a trend shows. */
final class ShortSeries {

  private ShortSeries() {}

  /** What is now first, then what came of earlier changes, and that no trend was allowed for. */
  static String sentence(OutcomeAnalysis analysis) {
    Segment newest = analysis.newest();
    StringBuilder text = new StringBuilder(compared(analysis, newest, false));
    for (Segment segment : analysis.segments()) {
      if (segment.comparison().isPresent() && segment != newest) {
        text.append(' ').append(compared(analysis, segment, true));
      }
    }
    analysis.segments().stream()
        .filter(segment -> !segment.isCompared())
        .forEach(segment -> text.append(' ').append(tooShort(analysis, segment)));
    return text
        + " With so few points a trend that was there already can't be told apart from the"
        + (isOnly(analysis) ? " change." : " changes.");
  }

  private static boolean isOnly(OutcomeAnalysis analysis) {
    return analysis.segments().size() == 1;
  }

  private static String compared(OutcomeAnalysis analysis, Segment segment, boolean further) {
    BeforeAfter found = segment.comparison().orElseThrow();
    String change = isOnly(analysis) ? found.change() : ChangeName.of(analysis, segment.change());
    return BeforeAfterSentence.of(
        found, new BeforeAfterSentence.Telling(change, unit(analysis), further));
  }

  /** What a count is of, where points are counts. */
  private static Optional<String> unit(OutcomeAnalysis analysis) {
    return Optional.of(PeriodCount.unit(analysis.measured().subgroups()))
        .filter(unit -> analysis.model().kind() == OutcomeKind.COUNT);
  }

  /** More points can still come of the last change alone. */
  private static String tooShort(OutcomeAnalysis analysis, Segment segment) {
    int points = segment.positions().size();
    boolean last = segment.change().index() == analysis.segments().size();
    return "Of "
        + ChangeName.of(analysis, segment.change())
        + " nothing can be said"
        + (last ? " yet" : "")
        + (points == 0
            ? ", without a usable point."
            : ", with " + Plural.of(points, "point") + ".");
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
        + (isOnly(analysis) ? "after" : "after " + ChangeName.of(analysis, segment.change()))
        + " as they are, without a trend: "
        + numbers.both(whole.after().mean(), " against ", whole.before().mean());
  }
}
