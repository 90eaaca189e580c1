/**
 * The whole, once: data and a request become everything that chart, table, icon, sentence, exit
 * code and check then show.
 *
 * <p>{@link org.centreline.analysis.chart.ChartAnalysis#of} is the one pipeline; reading starts
 * there. Numbers leave on the scale shown.
 */
package org.centreline.analysis;
