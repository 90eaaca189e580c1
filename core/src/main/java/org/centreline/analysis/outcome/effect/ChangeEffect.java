package org.centreline.analysis.outcome.effect;

import org.centreline.analysis.outcome.model.ChangePoint;
import org.centreline.outcome.fit.Estimate;

/**
 * What one change did, the others allowed for: of measurements on the scale shown, of rates and
 * counts as rate ratios, of proportions as odds ratios.
 *
 * @param change the change
 * @param level the step in its first subgroup; empty numbers where the shape has none
 * @param slope the bend a subgroup from then on; empty numbers where the shape has none
 * @param trend how the measure itself moves a subgroup from then on, until the next change
 */
public record ChangeEffect(ChangePoint change, Estimate level, Estimate slope, Estimate trend) {}
