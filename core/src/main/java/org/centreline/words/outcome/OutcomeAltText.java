package org.centreline.words.outcome;

import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.SinceChange;
import org.centreline.words.AltLength;
import org.centreline.words.Differences;
import org.centreline.words.chart.Titles;

/** A before-and-after picture in at most 125 characters, for people who cannot see it. */
public final class OutcomeAltText {

  private static final int SHORTEST_TITLE = 16;

  private OutcomeAltText() {}

  /** One sentence; a long title is cut, never the finding. */
  public static String of(OutcomeAnalysis analysis) {
    String start = "Before and after chart of ";
    String end = ": " + finding(analysis) + ".";
    int room = Math.max(SHORTEST_TITLE, AltLength.MOST - start.length() - end.length());
    String title = AltLength.cut(Titles.title(analysis.chart()), room);
    return AltLength.cut(start + title + end, AltLength.MOST);
  }

  private static String finding(OutcomeAnalysis analysis) {
    Differences differences = Differences.of(analysis);
    if (analysis.fit().isEmpty()) {
      return BeforeAfterSentence.inShort(analysis.comparison().orElseThrow());
    }
    return analysis
        .told()
        .map(
            fit -> {
              var mean = fit.mean().difference();
              return analysis.isClaimed()
                  ? "since then "
                      + differences.text(mean.value())
                      + " than expected"
                      + differences.judgement(mean.value())
                  : "no clear difference from what was expected";
            })
        .orElse(seen(analysis.since()));
  }

  private static String seen(SinceChange since) {
    boolean high = since.above() >= since.below();
    return (high ? since.above() : since.below())
        + " of "
        + since.points()
        + " points since then "
        + (high ? "above" : "below")
        + " the mean of before";
  }
}
