/**
 * A series becomes a centre line and limits.
 *
 * <p>Data and phases enter; one fit a phase leaves: the statistic that is drawn, its centre and its
 * lines. One file a kind of chart, listed in {@link org.centreline.chart.ChartTypes}; begin with
 * {@link org.centreline.chart.limit.ChartType}.
 */
package org.centreline.chart;
