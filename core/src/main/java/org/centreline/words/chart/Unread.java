package org.centreline.words.chart;

import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.PhaseFacts;
import org.centreline.chart.limit.Given;

/** Why a chart has no variation icon. */
public enum Unread {
  TOO_FEW("too few points to read"),
  FLAT("no limits, for what sets them never varies"),
  TIED("too many points on the line to read"),
  COARSE("totals too large for the change looked for"),
  HIDDEN("values shown are all the same"),
  NO_RULES("no rules used");

  private final String words;

  Unread(String words) {
    this.words = words;
  }

  /** A few words that may stand for the icon. */
  public String words() {
    return words;
  }

  /** Why the latest phase of a chart without an icon cannot be read. */
  public static Unread of(ChartAnalysis analysis) {
    return Latest.of(analysis).map(latest -> of(analysis, latest.facts())).orElse(TOO_FEW);
  }

  private static Unread of(ChartAnalysis analysis, PhaseFacts facts) {
    Given given = analysis.setup().given();
    boolean few =
        facts.basePoints() < analysis.setup().convention().floor().of(facts.phase())
            && !given.isAll();
    if (analysis.setup().rules().rules().isEmpty()) {
      return NO_RULES;
    }
    if (!few && analysis.risks().areTooLarge(facts.level().decisionInterval())) {
      return COARSE;
    }
    if (!few && analysis.leaning().isPresent() && analysis.isConstant()) {
      return HIDDEN;
    }
    return few ? TOO_FEW : facts.flat() ? FLAT : facts.tied() ? TIED : TOO_FEW;
  }
}
