package org.centreline.words;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.PhaseFacts;
import org.centreline.analysis.Reading;
import org.centreline.analysis.Suggestion;
import org.centreline.analysis.SuggestionAnalysis;
import org.centreline.rule.Side;

/** What is said about places where new limits would be worth discussing. */
public final class SuggestionWords {

  /** A run of so many points needs no later ones to be called lasting. */
  private static final int LONG = 13;

  private SuggestionWords() {}

  /** Whether there is anything to discuss, in one sentence. */
  public static String verdict(SuggestionAnalysis analysis) {
    List<Suggestion> all = analysis.suggestions();
    if (all.isEmpty()) {
      return "Nothing here calls for new limits.";
    }
    Moments moments = new Moments(analysis.chart().measured().subgroups());
    String places = String.join(", ", all.stream().map(s -> moments.at(s.from())).toList());
    return "New limits from " + places + " would be worth discussing; none were applied.";
  }

  /** The run, what centre and limits would be, what would be reversed, and what is left. */
  public static List<String> evidence(SuggestionAnalysis analysis, Suggestion suggestion) {
    ChartAnalysis chart = analysis.candidate();
    List<String> lines = new ArrayList<>();
    lines.add(run(chart, suggestion));
    lines.add(
        "With new limits the centre would be "
            + Numbers.of(chart).text(suggestion.after().centre())
            + limits(chart, suggestion.after())
            + ", from "
            + Plural.of(suggestion.since(), "point")
            + ".");
    lines.add(later(suggestion));
    int signals = signals(chart, suggestion.after());
    if (signals > 0) {
      lines.add(
          "Even with new limits there "
              + (signals == 1 ? "is 1 signal" : "are " + signals + " signals")
              + " among these points: look for the causes first.");
    }
    return lines;
  }

  private static String run(ChartAnalysis chart, Suggestion suggestion) {
    Moments moments = new Moments(chart.measured().subgroups());
    return "From "
        + moments.at(suggestion.from())
        + " to "
        + moments.label(suggestion.run().last())
        + " a run "
        + (suggestion.side() == Side.ABOVE ? "above" : "below")
        + " the centre before, "
        + Numbers.of(chart).text(suggestion.before().centre())
        + ".";
  }

  private static String later(Suggestion suggestion) {
    if (suggestion.since() <= suggestion.run().length()) {
      return suggestion.since() < LONG
          ? "There is no later point yet: it is too early to say whether it lasts."
          : "All " + suggestion.since() + " points since then lie on this side.";
    }
    if (suggestion.back() == 0) {
      return "No later point has come back to the other side of the centre before.";
    }
    return suggestion.back()
        + " of the later points "
        + (suggestion.back() == 1 ? "lies" : "lie")
        + " back on the other side of the centre before: with new limits this would read as a"
        + " change the other way.";
  }

  private static int signals(ChartAnalysis chart, PhaseFacts facts) {
    int phase = facts.phase().index();
    return (int) chart.findings().stream().filter(finding -> finding.phase() == phase).count();
  }

  private static String limits(ChartAnalysis chart, PhaseFacts facts) {
    if (!facts.limits()) {
      return "";
    }
    double lower = new PhaseLine(chart.points().drawn().lower(), facts.phase().span()).last();
    double upper = new PhaseLine(chart.points().drawn().upper(), facts.phase().span()).last();
    return " (limits " + Numbers.of(chart).range(lower, upper) + ")";
  }

  /** The four questions, with what the data can say to them. */
  public static List<String> questions(SuggestionAnalysis analysis, Suggestion suggestion) {
    Reading reading = analysis.chart().setup().meaning().better().read(suggestion.side());
    String wanted =
        switch (reading) {
          case IMPROVEMENT -> "it goes the way that is better";
          case CONCERN -> "it goes the way that is worse: act on it rather than accept it";
          default -> "say which way is better with --better";
        };
    return List.of(
        "Has it lasted? " + lasted(suggestion),
        "Do you know what caused it, and when that began? The data can't say.",
        "Is it wanted? From the data: " + wanted + ".",
        "Do you expect it to last? The data can't say.");
  }

  private static String lasted(Suggestion suggestion) {
    return Plural.of(suggestion.since(), "point")
        + " since it began, "
        + suggestion.back()
        + " of them back.";
  }

  /** What to type if the answer to all four is yes. */
  public static String option(SuggestionAnalysis analysis, Suggestion suggestion) {
    return "--phase \"" + start(analysis, suggestion) + "=WHAT CHANGED\"";
  }

  /** The row of a project's {@code changes.csv} that does the same. */
  public static String row(SuggestionAnalysis analysis, Suggestion suggestion) {
    return start(analysis, suggestion) + ",,MEASURE,,phase,WHAT CHANGED,WHY";
  }

  private static String start(SuggestionAnalysis analysis, Suggestion suggestion) {
    return analysis.chart().measured().subgroups().labels().get(suggestion.from());
  }
}
