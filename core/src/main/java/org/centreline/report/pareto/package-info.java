/**
 * The verb {@code pareto} to files: Pareto charts enter, a {@link
 * org.centreline.report.pareto.ParetoReport} leaves, with which to begin.
 */
package org.centreline.report.pareto;
