/**
 * Analysis to sentences: what a verb worked out enters, plain English for people leaves, the same
 * in every format.
 *
 * <p>Sentences about charts, suggestions, sites and outcomes have rooms of their own; those about
 * Pareto charts, plans and files stand here, with what all of them share. Begin with {@link
 * org.centreline.words.chart.Verdict}, the one sentence that everything else serves, then {@link
 * org.centreline.words.Numbers} and {@link org.centreline.words.SubgroupWords}, which say how
 * numbers and subgroups are written. {@link org.centreline.words.ExplainPages} finds the pages that
 * say what everything means. Warnings are written where they are found, on the floor below.
 */
package org.centreline.words;
