package org.centreline.words.chart;

import java.util.stream.Stream;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.series.Doubles;
import org.centreline.series.TargetBand;
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
    Doubles targets = analysis.points().targets();
    int last = targets.size() - 1;
    while (last >= 0 && targets.isMissing(last)) {
      last--;
    }
    int band = analysis.points().band().last();
    return band > last
        ? between(analysis, band)
        : last < 0 ? "" : goal(analysis, targets.get(last));
  }

  /** "85% to 92%", where the target lies between two numbers. */
  private static String between(ChartAnalysis analysis, int position) {
    TargetBand band = analysis.points().band();
    return Numbers.of(analysis).typedRange(band.lower().get(position), band.upper().get(position));
  }

  /** The same, and what a target that moved was at first: "at least 95% (it was 90% at first)". */
  public static String course(ChartAnalysis analysis) {
    String now = target(analysis);
    String first = first(analysis);
    return now.isEmpty() || !isMoved(analysis) ? now : now + " (it was " + first + " at first)";
  }

  private static boolean isMoved(ChartAnalysis analysis) {
    Doubles targets = analysis.points().targets();
    TargetBand band = analysis.points().band();
    boolean both = targets.present().size() > 0 && !band.isNone();
    return both
        || Stream.of(targets, band.lower(), band.upper()).anyMatch(each -> each.min() < each.max());
  }

  private static String first(ChartAnalysis analysis) {
    Doubles targets = analysis.points().targets();
    int first = 0;
    while (first < targets.size()
        && targets.isMissing(first)
        && !analysis.points().band().isAt(first)) {
      first++;
    }
    if (first == targets.size()) {
      return "";
    }
    return analysis.points().band().isAt(first)
        ? between(analysis, first)
        : Numbers.of(analysis).typed(targets.get(first));
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

  private static String will(Assurance assurance) {
    return switch (assurance) {
      case PASSING -> " can be expected to be met consistently";
      case FAILING -> " can be expected to be missed consistently";
      case HIT_AND_MISS -> " will be met at some points and missed at others";
    };
  }
}
