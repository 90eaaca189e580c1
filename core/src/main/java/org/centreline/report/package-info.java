/**
 * Analysis to files: a {@link org.centreline.report.chart.ChartDocument} enters, text leaves, one
 * writer a format (JSON, CSV, Markdown, text for a terminal).
 *
 * <p>Writers know no folder and print nothing. All of them show the same {@link
 * org.centreline.report.chart.PointRows} and the same words, so that they cannot disagree. Begin
 * with {@link org.centreline.report.chart.JsonWriter}, which shows everything.
 */
package org.centreline.report;
