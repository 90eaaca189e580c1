/**
 * How widely points spread by chance alone: the data of a phase enter; moving ranges, spreads
 * within subgroups and Laney's factor leave. The factors of moving ranges belong to a convention
 * ({@link org.centreline.chart.convention.RangeFactors}); those of spreads within subgroups are
 * worked out in {@link org.centreline.math.NormalSample} or, as printed, {@link
 * org.centreline.chart.sigma.TabledRanges}.
 *
 * <p>Begin with {@link org.centreline.chart.sigma.MovingRanges} for single values and {@link
 * org.centreline.chart.sigma.Within} for subgroups.
 */
package org.centreline.chart.sigma;
