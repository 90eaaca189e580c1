package org.centreline.analysis.outcome.effect;

import java.util.Optional;
import org.centreline.analysis.outcome.model.Fitting;
import org.centreline.outcome.Methods;
import org.centreline.outcome.fit.Estimate;
import org.centreline.outcome.fit.Method;

/**
 * The mean effect under one method.
 *
 * @param id the method's id
 * @param difference fitted less counterfactual on the scale shown; empty numbers where there is no
 *     fit
 * @param relative the difference over the counterfactual
 * @param rho the carry-over from one subgroup to the next; NaN where the method has none
 * @param reason why there is no fit
 */
public record MethodResult(
    String id, Estimate difference, Estimate relative, double rho, Optional<String> reason) {

  /** The method; empty where it is a comparison with a control that stands beside the methods. */
  public Optional<Method> method() {
    return Methods.named(id);
  }

  /** Whether it compares means without trends, which asks another question. */
  public boolean isWithoutTrends() {
    return id.equals(Fitting.DIFFERENCES);
  }
}
