/**
 * Pareto charts to files: a {@link org.centreline.report.pareto.ParetoDocument} enters, text leaves
 * in every format.
 *
 * <p>Begin with {@link org.centreline.report.pareto.ParetoWriter}.
 */
package org.centreline.report.pareto;
