package org.centreline.words.chart;

import java.util.Optional;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Variation;

/**
 * What a board asks next, once it has read the sentence: after a signal about its cause, without
 * one about the process as a whole, and never why one ordinary month was higher than the last.
 *
 * <p>The distinction is that of W. A. Shewhart, Economic Control of Quality of Manufactured Product
 * (1931): a cause is looked for where there is a signal; else it is the process that has to change.
 */
public final class NextQuestion {

  private static final String CHANGED = "Ask what changed, and whether it is wanted.";

  private static final String OF_CASES =
      "Check first the data, then the case-mix, then the process, and last the people.";

  private static final String DOUBT =
      "Whether the target will be met, only limits of the time since can say.";

  private static final String LEANING =
      "Whether the target will be met, only those who hold all numbers as they are can say.";

  private NextQuestion() {}

  /** One sentence that begins with a verb, with its full stop; defined for every chart. */
  public static String of(ChartAnalysis analysis) {
    Optional<Variation> variation = analysis.variation();
    if (variation.isEmpty()) {
      return switch (Unread.of(analysis)) {
        case NO_RULES -> "Choose rules that look for signals before drawing conclusions.";
        case FLAT ->
            "Take a baseline that varies, or a centre known from elsewhere, before reading it.";
        case TIED -> "Chart it in another way before reading it; runs about this line say nothing.";
        case COARSE -> "Look for a smaller change, by a smaller odds ratio, before reading it.";
        case HIDDEN -> "Ask those who hold all numbers before reading it.";
        case TOO_FEW -> "Collect more points before reading it; nothing can be concluded yet.";
      };
    }
    if (Latest.of(analysis).filter(Latest::isConstant).isPresent()) {
      return "Ask whether the data are right, for most measures vary.";
    }
    if (CaseWords.speakOf(analysis) && !analysis.findings().isEmpty()) {
      return OF_CASES;
    }
    String ask = isMoved(analysis, variation.get()) ? CHANGED : ask(variation.get());
    if (analysis.assuranceDoubt().isPresent()) {
      return ask + " " + (analysis.leaning().isPresent() ? LEANING : DOUBT);
    }
    return analysis
        .assurance()
        .map(assurance -> ask + " " + outlook(assurance, variation.get()))
        .orElse(ask);
  }

  /**
   * A signal that no single point carries, such as too few crossings, leaves the icon as it is; so
   * does the time since the last event, however long.
   */
  private static boolean isMoved(ChartAnalysis analysis, Variation variation) {
    int phase = analysis.lastPhase().phase().index();
    return variation == Variation.COMMON_CAUSE
        && (analysis.open().filter(open -> open.above()).isPresent()
            || analysis.findings().stream()
                .anyMatch(f -> f.phase() == phase && !f.signal().hasPlace()));
  }

  private static String ask(Variation variation) {
    if (variation == Variation.COMMON_CAUSE) {
      return "Ask about the process as a whole, not about single points.";
    }
    if (variation.isImproving()) {
      return "Ask what changed, and what will keep it so.";
    }
    return variation.isConcerning()
        ? "Ask what changed, who is affected, and what is being done."
        : CHANGED;
  }

  private static String outlook(Assurance assurance, Variation variation) {
    return switch (assurance) {
      case PASSING ->
          variation.isConcerning()
              ? "The target is still met: ask before it no longer is."
              : "The target is met: ask whether attention is needed more elsewhere.";
      case FAILING ->
          variation.isImproving()
              ? "The target is still out of reach: ask whether this change is enough."
              : "The target is out of reach: ask which change to the process could meet it.";
      case HIT_AND_MISS -> "Whether the target is met is chance: ask what would make it reliable.";
    };
  }
}
