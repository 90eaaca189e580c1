/**
 * The verb {@code chart} to files: charts enter, a {@link org.centreline.report.chart.ChartReport}
 * leaves, one writer a format over the same {@link org.centreline.report.chart.PointRows}.
 *
 * <p>Begin with {@code ChartJson}, which shows everything.
 */
package org.centreline.report.chart;
