package org.centreline.words.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.analysis.Reading;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.analysis.suggest.Lasting;
import org.centreline.analysis.suggest.SuggestMethod;
import org.centreline.analysis.suggest.Suggestion;
import org.centreline.analysis.suggest.SuggestionAnalysis;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.rule.sequence.Side;
import org.centreline.words.Numbers;
import org.centreline.words.PhaseLine;
import org.centreline.words.Plural;
import org.centreline.words.SubgroupWords;

/** What is said about places where new limits would be worth discussing. */
public final class SuggestionWords {

  /** What stands above the ways to take a suggestion up. */
  public static final String IF_YES = "If all four are answered with yes";

  /** A run of so many points needs no later ones to be called lasting. */
  private static final int LONG = 13;

  private SuggestionWords() {}

  /** Whether there is anything to discuss and if not, why; a sentence or two. */
  public static String verdict(SuggestionAnalysis analysis) {
    return new SuggestionVerdict(analysis).text();
  }

  /** What is said of periods that the data cover in part; mostly nothing. */
  public static List<String> parts(SuggestionAnalysis analysis) {
    return analysis.chart().warnings().stream()
        .filter(warning -> List.of("part-period", "open-interval").contains(warning.code()))
        .map(Warning::message)
        .toList();
  }

  /** A subtitle that says that limits are only proposed. */
  public static String proposed(Optional<String> subtitle) {
    return subtitle
        .map(asked -> asked + " (proposed limits, not applied)")
        .orElse("Proposed limits, not applied");
  }

  /** What a suggestion's new level means. */
  public static Reading reading(SuggestionAnalysis analysis, Suggestion suggestion) {
    return analysis.chart().setup().meaning().better().read(suggestion.shift().side());
  }

  /** The run, what centre and limits would be, what would be reversed, and what is left. */
  public static List<String> evidence(SuggestionAnalysis analysis, Suggestion suggestion) {
    ChartAnalysis chart = analysis.candidate();
    double before = suggestion.before().centre();
    Numbers numbers = Numbers.of(chart).apart(before, suggestion.after().centre());
    List<String> lines = new ArrayList<>();
    lines.add(run(analysis, suggestion));
    lines.add(
        "With new limits the centre would be "
            + numbers.text(before)
            + " before and "
            + numbers.text(suggestion.after().centre())
            + " from then on"
            + limits(chart, suggestion.after())
            + ", set by "
            + Plural.of(suggestion.after().basePoints(), "point")
            + ".");
    lines.add(later(chart, suggestion));
    SubgroupWords moments = new SubgroupWords(chart.measured().subgroups());
    reversal(analysis, suggestion)
        .map(next -> "A run the other way begins " + moments.in(next.from()) + ".")
        .ifPresent(lines::add);
    int signals = signals(chart, suggestion.after());
    if (signals > 0) {
      lines.add(
          "Even with new limits there "
              + (signals == 1 ? "is 1 signal" : "are " + signals + " signals")
              + " in the new phase: look for the causes first.");
    }
    return lines;
  }

  private static String run(SuggestionAnalysis analysis, Suggestion suggestion) {
    ChartAnalysis chart = analysis.candidate();
    SubgroupWords moments = new SubgroupWords(chart.measured().subgroups());
    boolean first = suggestion == analysis.suggestions().get(0);
    String line =
        analysis.method() == SuggestMethod.STABLE_SHIFT
            ? "the centre without new limits"
            : first ? "the median of the first 13" : "the median of the run before";
    return "From "
        + moments.at(suggestion.from())
        + " to "
        + moments.label(suggestion.shift().run().last())
        + " a run of "
        + Plural.of(suggestion.lasting().run(), "point")
        + (suggestion.shift().side() == Side.ABOVE ? " above " : " below ")
        + Numbers.of(chart).text(suggestion.shift().line())
        + ", "
        + line
        + ".";
  }

  private static String later(ChartAnalysis chart, Suggestion suggestion) {
    Lasting lasting = suggestion.lasting();
    if (lasting.later() == 0) {
      return lasting.since() < LONG
          ? "There is no later point yet: it is too early to say whether it lasts."
          : "The run goes on to the newest point.";
    }
    String before = Numbers.of(chart).text(suggestion.before().centre()) + ", the centre before";
    String later = Plural.of(lasting.later(), "later point");
    if (lasting.back() == 0) {
      return "Of " + later + " none lies back on the other side of " + before + ".";
    }
    return "Of "
        + later
        + " "
        + lasting.back()
        + (lasting.back() == 1 ? " lies" : " lie")
        + " back on the other side of "
        + before
        + ": with new limits this would read as a change the other way.";
  }

  /** The next suggestion, where it goes the other way: then this level did not last. */
  static Optional<Suggestion> reversal(SuggestionAnalysis analysis, Suggestion suggestion) {
    return analysis.suggestions().stream()
        .filter(next -> next.from() > suggestion.from())
        .findFirst()
        .filter(next -> next.shift().side() != suggestion.shift().side());
  }

  private static int signals(ChartAnalysis chart, PhaseFacts facts) {
    int phase = facts.phase().index();
    return (int) chart.findings().stream().filter(finding -> finding.phase() == phase).count();
  }

  private static String limits(ChartAnalysis chart, PhaseFacts facts) {
    if (!facts.limits()) {
      boolean few = chart.setup().choice().type().traits().has(Trait.LIMITS);
      return few ? " (too few points for limits)" : "";
    }
    PhaseLine lower = new PhaseLine(chart.points().drawn().lower(), facts.phase().span());
    PhaseLine upper = new PhaseLine(chart.points().drawn().upper(), facts.phase().span());
    String range = Numbers.of(chart).range(lower.last(), upper.last());
    return (lower.varies() || upper.varies() ? " (limits at its end " : " (limits ") + range + ")";
  }

  /** The four questions, with what the data can say to them. */
  public static List<String> questions(SuggestionAnalysis analysis, Suggestion suggestion) {
    String wanted =
        switch (reading(analysis, suggestion)) {
          case IMPROVEMENT -> "it goes the way that is better";
          case CONCERN -> "it goes the way that is worse: act on it rather than accept it";
          default -> "say which way is better with " + Matter.BETTER;
        };
    return List.of(
        "Has it lasted? " + lasted(analysis, suggestion),
        "Do you know what caused it, and when that began? The data can't say.",
        "Is it wanted? From the data: " + wanted + ".",
        "Do you expect it to last? The data can't say.");
  }

  private static String lasted(SuggestionAnalysis analysis, Suggestion suggestion) {
    SubgroupWords moments = new SubgroupWords(analysis.chart().measured().subgroups());
    return reversal(analysis, suggestion)
        .map(next -> "From the data: no, only until " + moments.at(next.from()) + ".")
        .orElseGet(
            () ->
                Plural.of(suggestion.lasting().since(), "point")
                    + " since it began, "
                    + suggestion.lasting().back()
                    + " of them back.");
  }
}
