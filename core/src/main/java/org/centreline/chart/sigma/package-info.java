/**
 * How widely points spread by chance alone: the data of a phase enter; moving ranges, spreads
 * within subgroups and Laney's factor leave, with the constants that they need.
 *
 * <p>Begin with {@link org.centreline.chart.sigma.MovingRanges} for single values and {@link
 * org.centreline.chart.sigma.Within} for subgroups.
 */
package org.centreline.chart.sigma;
