/**
 * What a fitted model says about each change: a fit enters; effects by subgroup, on average and in
 * events leave, with their intervals, as an {@link
 * org.centreline.analysis.outcome.effect.OutcomeFit}.
 *
 * <p>Begin with {@link org.centreline.analysis.outcome.effect.FitReport}, then {@code
 * EffectSource}, which brings effects to the scale shown.
 */
package org.centreline.analysis.outcome.effect;
