package org.centreline.words.outcome;

import org.centreline.analysis.outcome.OutcomeAnalysis;
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
    return analysis
        .fit()
        .map(
            fit -> {
              var mean = fit.mean().difference();
              var model = analysis.model();
              return model.isShown(mean, fit.mean().relative())
                  ? "since then " + differences.text(mean.value()) + " than expected"
                  : model.isShown(fit.latest().difference(), fit.latest().relative())
                      ? "at the end "
                          + differences.text(fit.latest().difference().value())
                          + " than expected"
                      : "no clear difference from what was expected";
            })
        .orElse("too few points for a trend");
  }
}
