package org.centreline.analysis.outcome.effect;

import org.centreline.series.Doubles;

/**
 * The lines of the model, one entry a subgroup on the scale shown; NaN where there is none.
 *
 * @param fitted the level under the model, but not in a phase-in
 * @param counterfactual the level had nothing changed, from the first change on
 * @param lower the lower end of what the data leave that level
 * @param upper the upper end
 */
public record Curves(Doubles fitted, Doubles counterfactual, Doubles lower, Doubles upper) {}
