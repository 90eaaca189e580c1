package org.centreline.words.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.chart.limit.Lines;
import org.centreline.phase.Span;
import org.centreline.words.Centre;
import org.centreline.words.Numbers;
import org.centreline.words.PhaseLine;
import org.centreline.words.Plural;

/** The whole chart in a paragraph, for people who cannot see it. */
public final class LongDescription {

  /** More signals than this are counted rather than listed. */
  private static final int LISTED = 6;

  private LongDescription() {}

  /** Sentences with full stops: what it is, the verdict, the lines of each phase, the signals. */
  public static String of(ChartAnalysis analysis) {
    List<String> sentences = new ArrayList<>();
    sentences.add(Titles.title(analysis) + ".");
    sentences.add(Titles.subtitle(analysis) + ".");
    sentences.add(Verdict.of(analysis));
    boolean cases = CaseWords.speakOf(analysis);
    analysis.phases().stream()
        .filter(facts -> !cases && !Double.isNaN(facts.centre()))
        .forEach(facts -> sentences.add(lines(analysis, facts)));
    if (cases) {
      sentences.add(new CaseWords(analysis).alarms());
    }
    String target = Outlook.course(analysis);
    if (!target.isEmpty()) {
      sentences.add("Target: " + target + ".");
    }
    List<String> signals = SignalSentence.all(analysis);
    signals.stream().limit(LISTED).forEach(sentences::add);
    if (signals.size() > LISTED) {
      sentences.add("And " + Plural.of(signals.size() - LISTED, "further signal") + ".");
    }
    return String.join(" ", sentences);
  }

  private static String lines(ChartAnalysis analysis, PhaseFacts facts) {
    String phase =
        analysis.phases().size() == 1
            ? Centre.heading(analysis)
            : "Phase "
                + facts.phase().index()
                + facts.phase().label().map(label -> " (" + label + ")").orElse("")
                + ": "
                + Centre.name(analysis);
    return phase
        + " "
        + Numbers.of(analysis).text(facts.centre())
        + limits(analysis, facts)
        + atTheEnd(analysis, facts)
        + ".";
  }

  private static String limits(ChartAnalysis analysis, PhaseFacts facts) {
    double interval = facts.level().decisionInterval();
    if (!Double.isNaN(interval)) {
      return ", decision interval " + Numbers.ofLines(analysis).typed(interval);
    }
    if (!facts.limits()) {
      return "";
    }
    Span span = facts.phase().span();
    double lower = new PhaseLine(analysis.points().drawn().lower(), span).last();
    double upper = new PhaseLine(analysis.points().drawn().upper(), span).last();
    if (Double.isNaN(lower)) {
      return ", limit " + Numbers.of(analysis).text(upper);
    }
    return ", limits " + Numbers.of(analysis).range(lower, upper);
  }

  private static String atTheEnd(ChartAnalysis analysis, PhaseFacts facts) {
    Lines drawn = analysis.points().drawn();
    boolean varies =
        Stream.of(drawn.centre(), drawn.lower(), drawn.upper())
            .anyMatch(line -> new PhaseLine(line, facts.phase().span()).varies());
    return varies ? " at the end" : "";
  }
}
