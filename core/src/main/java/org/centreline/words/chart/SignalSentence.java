package org.centreline.words.chart;

import java.util.List;
import java.util.Locale;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.phase.Phase;
import org.centreline.words.Adjoining;

/** A signal in words: what it is a signal of, what it looks like, where it lies. */
public final class SignalSentence {

  private SignalSentence() {}

  /**
   * One sentence a signal in the chart's order; neighbours beyond the same limit share one, and so
   * do two sets that find the same.
   */
  public static List<String> all(ChartAnalysis analysis) {
    return Adjoining.joined(analysis).stream().map(f -> of(analysis, f)).distinct().toList();
  }

  /** Such as "Improvement: 8 points in a row above the mean from Mar 2024 to Oct 2024." */
  public static String of(ChartAnalysis analysis, Finding finding) {
    return capital(IconWords.of(finding.reading()))
        + ": "
        + Pattern.whole(analysis, finding).phrase()
        + (analysis.phases().size() > 1 ? phase(analysis, finding) : "")
        + ".";
  }

  private static String phase(ChartAnalysis analysis, Finding finding) {
    Phase phase = analysis.phases().get(finding.phase() - 1).phase();
    String label = phase.label().map(text -> ": " + text).orElse("");
    return " (phase " + phase.index() + label + ")";
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
