/**
 * Analysis to files: a {@link org.centreline.report.Report} is what a verb found, in every format;
 * each verb has a room of its name with its implementation.
 *
 * <p>Here stand what all of them are built with: pages of JSON, CSV and Markdown, tables, file
 * names. Reports know no folder and print nothing; their formats show the same words and numbers,
 * so that they cannot disagree. Begin with {@link org.centreline.report.chart.ChartReport}.
 */
package org.centreline.report;
