package org.centreline.words;

import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.effect.EffectAt;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/** How people count subgroups: "18 months", "24 weeks", "12 points". */
public final class PeriodCount {

  private PeriodCount() {}

  /** So many of them. */
  public static String of(int count, Subgroups subgroups) {
    return Plural.of(count, unit(subgroups));
  }

  /** One of them. */
  public static String unit(Subgroups subgroups) {
    Rhythm rhythm = subgroups.rhythm();
    return switch (rhythm) {
      case DAY, WEEK, MONTH, QUARTER, HALF_YEAR, YEAR -> rhythm.word();
      case WEEKDAY, IRREGULAR -> "point";
    };
  }

  /** "the 18 months from Jul 2022", since the last change, a phase-in left out. */
  public static String since(OutcomeAnalysis analysis) {
    Subgroups subgroups = analysis.measured().subgroups();
    int last = analysis.model().lastChange().position();
    int first =
        analysis.fit().stream()
            .flatMap(fit -> fit.effects().stream())
            .mapToInt(EffectAt::position)
            .filter(position -> position >= last)
            .findFirst()
            .orElse(last);
    int count = subgroups.size() - first;
    return "the "
        + (count == 1 ? unit(subgroups) : of(count, subgroups))
        + " from "
        + new SubgroupWords(subgroups).at(first);
  }
}
