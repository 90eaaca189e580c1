package org.centreline.words.chart;

import java.util.Optional;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Points.Status;

/** That what a chart says leans, as small numbers are hidden or all are rounded. */
final class LeaningWords {

  private LeaningWords() {}

  /** Sentences to stand after others, with a space before them; else empty. */
  static String sentence(ChartAnalysis chart) {
    return chart.leaning().map(Warning::message).map(text -> " " + text).orElse("");
  }

  /** The same as a part of a line; empty where nothing leans. */
  static Optional<String> footer(ChartAnalysis chart) {
    return chart.leaning().map(why -> brief(chart).substring(2));
  }

  /** A few words to end a short text, with their semicolon; else empty. */
  static String brief(ChartAnalysis chart) {
    if (chart.leaning().isEmpty()) {
      return "";
    }
    int gone = chart.points().count(Status.MISSING);
    return gone == 0
        ? "; numbers rounded"
        : "; " + gone + " of " + chart.points().whole() + " points hidden or missing";
  }

  /** "value", or "value shown" where others are not. */
  static String shown(ChartAnalysis chart, String what) {
    return chart.leaning().isEmpty() ? what : what + " shown";
  }
}
