package org.centreline.words.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.phase.Phase;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Signal;
import org.centreline.words.Adjoining;
import org.centreline.words.SubgroupWords;

/** A signal in words: what it is a signal of, what it looks like, where it lies. */
public final class SignalSentence {

  /** With more sentences than this nobody reads them one by one. */
  private static final int MANY = 12;

  /** So many signals alike keep their own sentences. */
  private static final int FEW_ALIKE = 2;

  private SignalSentence() {}

  /**
   * One sentence a signal in the chart's order; neighbours beyond the same limit share one, and so
   * do two sets that find the same.
   */
  public static List<String> each(ChartAnalysis analysis) {
    return Adjoining.joined(analysis).stream().map(f -> of(analysis, f)).distinct().toList();
  }

  /** The same; of very many, those alike that are several share a sentence. */
  public static List<String> all(ChartAnalysis analysis) {
    List<String> each = each(analysis);
    return each.size() <= MANY ? each : inShort(analysis, Adjoining.joined(analysis));
  }

  private record Likeness(String rule, Side side, int phase, Reading reading) {

    static Likeness of(Finding finding) {
      Signal signal = finding.signal();
      return new Likeness(signal.rule(), signal.side(), finding.phase(), finding.reading());
    }
  }

  private static List<String> inShort(ChartAnalysis analysis, List<Finding> findings) {
    Map<Likeness, List<Finding>> alike = new LinkedHashMap<>();
    Set<String> said = new HashSet<>();
    for (Finding finding : findings) {
      if (said.add(of(analysis, finding))) {
        alike.computeIfAbsent(Likeness.of(finding), any -> new ArrayList<>()).add(finding);
      }
    }
    return alike.values().stream()
        .flatMap(
            some ->
                some.size() <= FEW_ALIKE
                    ? some.stream().map(one -> of(analysis, one))
                    : Stream.of(together(analysis, some)))
        .toList();
  }

  /** "Change, 12 times from 4 Jan 2022 to 12 Nov 2022, the last one: 37.3 on 12 Nov 2022, …" */
  private static String together(ChartAnalysis analysis, List<Finding> some) {
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    Finding last = some.get(some.size() - 1);
    return capital(IconWords.of(last.reading()))
        + ", "
        + some.size()
        + " times "
        + moments.span(some.get(0).signal().first(), last.signal().last())
        + ", the last one: "
        + Pattern.whole(analysis, last).phrase()
        + (analysis.phases().size() > 1 ? phase(analysis, last) : "")
        + ".";
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
