/**
 * Observed beside expected, case by case or in totals: outcomes and risks enter; scores, sums,
 * decision intervals and calibration leave. Nothing here knows of a chart.
 *
 * <p>Begin with {@link org.centreline.chart.risk.Score}, what one case adds, and {@link
 * org.centreline.chart.risk.WatchedSum}, what they add up to; {@link
 * org.centreline.chart.risk.RunLength} says how long a sum goes without a false alarm.
 */
package org.centreline.chart.risk;
