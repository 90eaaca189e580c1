/**
 * Analysis to sentences: what enters is a {@link org.centreline.analysis.chart.ChartAnalysis}, what
 * leaves is plain English for people, the same in every format.
 *
 * <p>Begin with {@link org.centreline.words.chart.Verdict}, the one sentence that everything else
 * serves; {@link org.centreline.words.Numbers} and {@link org.centreline.words.SubgroupWords} say
 * how numbers and subgroups are written. {@link org.centreline.words.ExplainPages} finds the pages
 * that say what everything means.
 */
package org.centreline.words;
