package org.centreline.analysis.outcome.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An analysis held against its plan.
 *
 * @param plan what was fixed beforehand, and on what data
 * @param differences where the analysis is not as planned
 */
public record PlanAgreement(PlanKept plan, List<PlanDifference> differences) {

  /**
   * A plan that was kept.
   *
   * @param file its name
   * @param sha256 of its bytes
   * @param dataTo the label of the last point it rests on; empty where numbers were typed
   * @param laterRows how many later rows its data had when it was made
   * @param analysis what was fixed
   */
  public record PlanKept(
      String file,
      String sha256,
      Optional<String> dataTo,
      int laterRows,
      PlannedAnalysis analysis) {}

  /**
   * Something that is not as planned.
   *
   * @param what such as {@code shape}
   * @param planned as planned; empty where the plan left it open
   * @param analysed as analysed; empty where the analysis left it open
   */
  public record PlanDifference(String what, Optional<String> planned, Optional<String> analysed) {

    /** The plan rests on data that reach past the change. */
    public static final String BASELINE = "baseline";
  }

  public PlanAgreement {
    differences = List.copyOf(differences);
  }

  /**
   * Holds an analysis against a plan.
   *
   * @param dates reads a date as typed; empty where it is none
   */
  public static PlanAgreement of(
      PlanKept plan, PlannedAnalysis used, Function<String, Optional<LocalDate>> dates) {
    List<PlanDifference> differences = new ArrayList<>(plan.analysis().differences(used, dates));
    Optional<LocalDate> last = plan.dataTo().flatMap(dates);
    Optional<LocalDate> first =
        used.all(PlannedAnalysis.CHANGES).stream()
            .map(PlannedAnalysis::at)
            .flatMap(at -> dates.apply(at).stream())
            .min(LocalDate::compareTo);
    if (last.isPresent() && first.isPresent() && !last.get().isBefore(first.get())) {
      differences.add(
          new PlanDifference(
              PlanDifference.BASELINE, plan.dataTo(), first.map(LocalDate::toString)));
    }
    return new PlanAgreement(plan, differences);
  }
}
