package org.centreline.analysis.outcome.effect;

import org.centreline.outcome.fit.Estimate;

/**
 * The effect on average over the subgroups since the first change that were counted, on the scale
 * shown.
 *
 * @param points how many there are
 * @param fitted the mean of the fitted levels
 * @param counterfactual the mean of the levels had nothing changed
 * @param difference fitted less counterfactual
 * @param relative the difference over the counterfactual, a fraction of one
 */
public record MeanEffect(
    int points, double fitted, double counterfactual, Estimate difference, Estimate relative) {}
