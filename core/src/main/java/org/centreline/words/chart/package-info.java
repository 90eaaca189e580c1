/**
 * A chart in sentences: an analysis enters; the verdict, its signals, the text for people who
 * cannot see it and the names of its lines leave.
 *
 * <p>Begin with {@link org.centreline.words.chart.Verdict}, the one sentence that everything else
 * serves.
 */
package org.centreline.words.chart;
