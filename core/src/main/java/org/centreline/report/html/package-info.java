/**
 * Analysis to a page that needs nothing else: a {@link org.centreline.report.Document} enters, one
 * HTML text leaves, with its pictures and its style inside, without script and without network.
 *
 * <p>All text is escaped in {@link org.centreline.report.html.Html}, which is also what packs of
 * many measures are written with. Begin with {@link org.centreline.report.chart.ChartReport}.
 */
package org.centreline.report.html;
