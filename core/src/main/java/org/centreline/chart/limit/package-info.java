/**
 * What a kind of chart is made of: a phase of data and the options of limits enter; a level, a
 * spread and the lines made of them leave.
 *
 * <p>Begin with {@link org.centreline.chart.limit.ChartType}, which every chart is one of, and
 * {@link org.centreline.chart.limit.PhaseFit}, what a chart gives; {@link
 * org.centreline.chart.limit.Lines} makes limits of it.
 */
package org.centreline.chart.limit;
