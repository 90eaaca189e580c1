package org.centreline.analysis.outcome.effect;

import org.centreline.analysis.outcome.model.ChangePoint;
import org.centreline.outcome.fit.Estimate;

/**
 * What the changes did by a subgroup: the fitted level beside the one that the earlier trend would
 * have given, on the scale shown.
 *
 * @param change the latest change by then
 * @param position of the subgroup, from 0
 * @param horizon how many subgroups after that change, 0 for its first
 * @param fitted the level under the model
 * @param counterfactual the level had nothing changed
 * @param difference fitted less counterfactual
 * @param relative the difference over the counterfactual, a fraction of one
 */
public record EffectAt(
    ChangePoint change,
    int position,
    int horizon,
    double fitted,
    double counterfactual,
    Estimate difference,
    Estimate relative) {}
