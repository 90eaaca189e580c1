package org.centreline.words;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.PhaseFacts;
import org.centreline.analysis.Points;

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
    analysis.phases().stream()
        .filter(facts -> !Double.isNaN(facts.centre()))
        .forEach(facts -> sentences.add(lines(analysis, facts)));
    String target = Outlook.target(analysis);
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
    Numbers numbers = Numbers.of(analysis);
    String name = analysis.setup().choice().type().centreName();
    String phase =
        analysis.phases().size() == 1
            ? name
            : "Phase "
                + facts.phase().index()
                + facts.phase().label().map(label -> " (" + label + ")").orElse("")
                + ": "
                + Centre.name(analysis);
    return phase + " " + numbers.text(facts.centre()) + limits(analysis, facts, numbers) + ".";
  }

  private static String limits(ChartAnalysis analysis, PhaseFacts facts, Numbers numbers) {
    if (!facts.limits()) {
      return "";
    }
    Points points = analysis.points();
    int last = facts.phase().span().last();
    return ", limits "
        + numbers.range(points.drawn().lower().get(last), points.drawn().upper().get(last));
  }
}
