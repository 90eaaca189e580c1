package org.centreline.words.outcome;

import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.outcome.model.PlanAgreement;
import org.centreline.analysis.outcome.model.PlanAgreement.PlanDifference;
import org.centreline.analysis.outcome.model.PlanAgreement.PlanKept;
import org.centreline.analysis.outcome.model.PlannedAnalysis;
import org.centreline.words.Plural;

/** What was fixed beforehand, and whether the analysis kept to it, in words. */
public final class PlannedWords {

  private PlannedWords() {}

  /** What a plan fixes, in a sentence without its full stop; empty where that is nothing. */
  public static String fixed(PlannedAnalysis planned) {
    List<String> parts = new ArrayList<>();
    if (!planned.all(PlannedAnalysis.CHANGES).isEmpty()) {
      parts.add("change " + String.join(" and ", planned.all(PlannedAnalysis.CHANGES)));
    }
    for (String key :
        List.of("type", "better", "control", "shape", "season", "method", "lag", "phaseIn")) {
      planned.one(key).ifPresent(word -> parts.add(PlannedAnalysis.name(key) + " " + word));
    }
    return parts.isEmpty() ? "" : "Fixed beforehand: " + String.join("; ", parts);
  }

  /** Whether the analysis is as planned, and where not. */
  public static String sentence(PlanAgreement agreement) {
    String name = name(agreement.plan());
    String says =
        agreement.differences().isEmpty()
            ? "Planned beforehand " + name + ", as analysed."
            : "Differs from the plan "
                + name
                + ": "
                + String.join(
                    "; ", agreement.differences().stream().map(PlannedWords::phrase).toList())
                + ".";
    int later = agreement.plan().laterRows();
    return later == 0
        ? says
        : says
            + " When the plan was made, its file already held "
            + Plural.of(later, "later row")
            + ".";
  }

  private static String name(PlanKept plan) {
    return "(" + plan.file() + plan.dataTo().map(to -> ", on data to " + to).orElse("") + ")";
  }

  /** "change 2024-02 instead of 2024-01". */
  public static String phrase(PlanDifference difference) {
    if (difference.what().equals(PlanDifference.BASELINE)) {
      return "its baseline runs to "
          + difference.planned().orElse("")
          + ", past the change of "
          + difference.analysed().orElse("");
    }
    if (difference.planned().isEmpty()) {
      return difference.what()
          + " "
          + difference.analysed().orElse("")
          + ", which the plan left open";
    }
    return difference.what()
        + " "
        + difference.analysed().orElse("left open")
        + " instead of "
        + difference.planned().get();
  }
}
