/**
 * What a fitted model says about each change: a fit enters; effects by subgroup, on average and in
 * events leave, with their intervals.
 *
 * <p>Begin with {@link org.centreline.analysis.outcome.effect.OutcomeFit}.
 */
package org.centreline.analysis.outcome.effect;
