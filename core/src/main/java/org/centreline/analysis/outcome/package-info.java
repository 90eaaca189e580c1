/**
 * Did it help, by how much, has it lasted: a series with its changes enters; effects, the chart
 * with its limits held, a verdict on lasting and warnings leave.
 *
 * <p>Begin with {@link org.centreline.analysis.outcome.OutcomeAnalysis#of}. The model is in {@code
 * outcome.model}, what follows from it in {@code outcome.effect}, comparisons without time order in
 * {@code outcome.groups}.
 */
package org.centreline.analysis.outcome;
