package org.centreline.words.chart;

import org.centreline.analysis.Better;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.series.Doubles;
import org.centreline.words.Numbers;

/** The target, and whether it will be met if nothing changes. */
public final class Outlook {

  private Outlook() {}

  /**
   * A clause that ends a sentence, with its semicolon; nothing where nothing is to be said of a
   * target.
   */
  static String clause(ChartAnalysis analysis) {
    return analysis
        .assuranceDoubt()
        .map(doubt -> doubted(analysis, AssuranceWords.limits(doubt)))
        .orElseGet(() -> analysis.assurance().map(icon -> expected(analysis, icon)).orElse(""));
  }

  private static String expected(ChartAnalysis analysis, Assurance icon) {
    return "; if nothing changes, the target of " + target(analysis) + will(icon);
  }

  private static String doubted(ChartAnalysis analysis, String limits) {
    return analysis
        .assurance()
        .map(
            icon ->
                "; by "
                    + limits
                    + ", the target of "
                    + target(analysis)
                    + " "
                    + AssuranceWords.would(icon))
        .orElseGet(
            () ->
                "; these are "
                    + limits
                    + ", which do not say whether the target of "
                    + target(analysis)
                    + " will be met now");
  }

  /** The latest target with its direction: "at least 95%"; nothing where there is none. */
  public static String target(ChartAnalysis analysis) {
    double target = latest(analysis);
    return Double.isNaN(target) ? "" : goal(analysis, target);
  }

  /** The same, and what a target that moved was at first: "at least 95% (it was 90% at first)". */
  public static String course(ChartAnalysis analysis) {
    Doubles targets = analysis.points().targets().present();
    String now = target(analysis);
    return targets.min() == targets.max() || now.isEmpty()
        ? now
        : now + " (it was " + Numbers.of(analysis).typed(targets.get(0)) + " at first)";
  }

  private static String goal(ChartAnalysis analysis, double target) {
    String number = Numbers.of(analysis).typed(target);
    Better better = analysis.setup().meaning().better();
    return switch (better) {
      case UP -> "at least " + number;
      case DOWN -> "at most " + number;
      case NEITHER -> number;
    };
  }

  private static double latest(ChartAnalysis analysis) {
    return analysis.points().targets().present().stream()
        .reduce(Double.NaN, (earlier, later) -> later);
  }

  private static String will(Assurance assurance) {
    return switch (assurance) {
      case PASSING -> " can be expected to be met consistently";
      case FAILING -> " can be expected to be missed consistently";
      case HIT_AND_MISS -> " will be met at some points and missed at others";
    };
  }
}
