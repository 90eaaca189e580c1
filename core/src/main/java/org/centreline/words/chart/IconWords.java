package org.centreline.words.chart;

import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.Assurance;
import org.centreline.analysis.chart.Variation;

/**
 * What the two icons say, for captions, tables and people who cannot see them.
 *
 * <p>The distinctions are those of NHS England, Making Data Count; the phrasing is our own.
 */
public final class IconWords {

  private IconWords() {}

  /** A few words, for a table: "Improvement (high)". */
  public static String brief(Variation variation) {
    return switch (variation) {
      case COMMON_CAUSE -> "Common cause";
      case IMPROVING_HIGH -> "Improvement (high)";
      case IMPROVING_LOW -> "Improvement (low)";
      case CONCERNING_HIGH -> "Concern (high)";
      case CONCERNING_LOW -> "Concern (low)";
      case SPECIAL_CAUSE_HIGH -> "Change (high)";
      case SPECIAL_CAUSE_LOW -> "Change (low)";
    };
  }

  /** A few words, for a table: "Hit and miss". */
  public static String brief(Assurance assurance) {
    return switch (assurance) {
      case PASSING -> "Consistently passing";
      case FAILING -> "Consistently failing";
      case HIT_AND_MISS -> "Hit and miss";
    };
  }

  /** As few words as will do, for a narrow column headed "Assurance". */
  public static String shortest(Assurance assurance) {
    return switch (assurance) {
      case PASSING -> "Passing";
      case FAILING -> "Failing";
      case HIT_AND_MISS -> "Hit and miss";
    };
  }

  /** A whole sentence. */
  public static String full(Variation variation) {
    return switch (variation) {
      case COMMON_CAUSE -> "Common cause variation: the latest point gives no sign of a change.";
      case IMPROVING_HIGH -> special("improvement", "high");
      case IMPROVING_LOW -> special("improvement", "low");
      case CONCERNING_HIGH -> special("concern", "high");
      case CONCERNING_LOW -> special("concern", "low");
      case SPECIAL_CAUSE_HIGH -> special("a change", "high");
      case SPECIAL_CAUSE_LOW -> special("a change", "low");
    };
  }

  /** A whole sentence. */
  public static String full(Assurance assurance) {
    return switch (assurance) {
      case PASSING -> "If nothing changes, the target can be expected to be met consistently.";
      case FAILING -> "If nothing changes, the target can be expected to be missed consistently.";
      case HIT_AND_MISS ->
          "If nothing changes, the target will be met at some points and missed at others.";
    };
  }

  /** What a signal is a signal of, to stand after "signal of". */
  public static String of(Reading reading) {
    return switch (reading) {
      case IMPROVEMENT -> "improvement";
      case CONCERN -> "concern";
      case SPECIAL_CAUSE -> "change";
      case COMMON_CAUSE -> "nothing unusual";
    };
  }

  private static String special(String nature, String height) {
    return "Special cause variation: the latest point belongs to a signal of "
        + nature
        + ", with "
        + height
        + " values.";
  }
}
