/**
 * One chart, whole: data, phases and a request enter; points, limits, signals, icons and warnings
 * leave, and every format is a view of them.
 *
 * <p>Begin with {@link org.centreline.analysis.chart.ChartAnalysis#of}, the one pipeline. {@code
 * ChartChoice} chooses the kind of chart, {@code Setup} makes it, {@code Warnings} lists what a
 * reader should know.
 */
package org.centreline.analysis.chart;
