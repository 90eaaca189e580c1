package org.centreline.report.plan;

import java.util.Objects;
import java.util.Optional;
import org.centreline.analysis.plan.Plan;
import org.centreline.csv.row.Source;

/**
 * A plan that a writer turns into a file.
 *
 * @param source where the baseline came from; empty where numbers were typed
 * @param plan the plan
 */
public record PlanDocument(Optional<Source> source, Plan plan) {

  public PlanDocument {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(plan, "plan");
  }

  /** The same without notices. */
  public PlanDocument quiet() {
    return new PlanDocument(source.map(Source::quiet), plan);
  }
}
