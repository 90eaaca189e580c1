/**
 * Analysis to a screen of text: a {@link org.centreline.report.Document} and a {@link
 * org.centreline.report.TextScreen} enter, lines no wider than the terminal leave.
 *
 * <p>Begin with {@link org.centreline.report.chart.TextWriter}. Whatever colour says is also said
 * by a character or a word.
 */
package org.centreline.report.terminal;
