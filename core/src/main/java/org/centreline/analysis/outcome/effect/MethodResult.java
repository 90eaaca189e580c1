package org.centreline.analysis.outcome.effect;

import java.util.Optional;
import org.centreline.outcome.fit.Estimate;

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
    String id, Estimate difference, Estimate relative, double rho, Optional<String> reason) {}
