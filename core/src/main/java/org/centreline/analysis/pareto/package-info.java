/**
 * What matters most: categories with their counts enter, bars in order with what they add up to
 * leave.
 *
 * <p>Begin with {@link org.centreline.analysis.pareto.Pareto}.
 */
package org.centreline.analysis.pareto;
