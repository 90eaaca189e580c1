package org.centreline.words.chart;

import java.util.Optional;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.ChartAnalysis;

/**
 * What a chart says of its target, and of what time it says it: limits that others set speak of
 * what is to come only while the points keep to them.
 */
public final class AssuranceWords {

  private AssuranceWords() {}

  /** A few words, for a table: "Hit and miss"; empty where nothing is to be said of a target. */
  public static Optional<String> brief(ChartAnalysis chart) {
    Optional<String> doubt = chart.assuranceDoubt().map(AssuranceWords::limits);
    return chart
        .assurance()
        .map(icon -> IconWords.brief(icon) + doubt.map(of -> " by " + of).orElse(""))
        .or(() -> doubt.map(of -> "Not said: these are " + of));
  }

  /** As few words as will do, for a narrow column headed "Assurance". */
  public static Optional<String> shortest(ChartAnalysis chart) {
    Optional<String> icon = chart.assurance().map(a -> IconWords.shortest(a) + of(chart));
    return icon.or(() -> chart.assuranceDoubt().map(doubt -> "Not said"));
  }

  /** What stands under the icon of a picture; empty without an icon. */
  public static Optional<String> caption(ChartAnalysis chart) {
    return chart.assurance().map(icon -> IconWords.brief(icon) + of(chart));
  }

  private static String of(ChartAnalysis chart) {
    Optional<Assurance.Doubt> doubt = chart.assuranceDoubt();
    return doubt.map(d -> d == Assurance.Doubt.BEFORE ? " (before)" : " (as given)").orElse("");
  }

  /** A whole sentence; empty where nothing is to be said of a target. */
  public static Optional<String> full(ChartAnalysis chart) {
    Optional<String> doubt = chart.assuranceDoubt().map(AssuranceWords::limits);
    return chart
        .assurance()
        .map(
            icon ->
                doubt
                    .map(of -> "By " + of + ", the target " + would(icon) + ".")
                    .orElseGet(() -> IconWords.full(icon)))
        .or(() -> doubt.map(of -> "No assurance icon: these are " + of + "."));
  }

  /** "the limits of the time before", which no longer speak of what is to come. */
  static String limits(Assurance.Doubt doubt) {
    return switch (doubt) {
      case BEFORE -> "the limits of the time before";
      case GIVEN -> "the limits that were given";
      case HIDDEN -> "limits without the points left out";
      case ROUNDED -> "limits of rounded numbers";
    };
  }

  /** What was to be expected by limits that the points have left. */
  static String would(Assurance assurance) {
    return switch (assurance) {
      case PASSING -> "was to be met consistently";
      case FAILING -> "was to be missed consistently";
      case HIT_AND_MISS -> "was to be met at some points and missed at others";
    };
  }
}
